<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page title=content.title>
<#list published_posts[0..*10] as post>
<article><h2><a href="${post.permalink}">${post.title}</a></h2><p>${post.date?string("yyyy-MM-dd")}</p><p>${post.summary}</p></article>
</#list>
</@frame.page>
