<#import "frame.ftl" as frame>
<@frame.page title=config.site_title>
<#list published_posts as post>
<#if (post_index > 9)><#break></#if>
<article><h2><a href="/${post.uri}">${post.title?html}</a></h2><p>${post.date?string("yyyy-MM-dd")}</p><p>${post.summary?html}</p></article>
</#list>
</@frame.page>
