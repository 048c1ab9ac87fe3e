<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page title=content.title>
<ul>
<#list published_posts as post>
<li>${post.date?string("yyyy-MM-dd")} <a href="${post.permalink}">${post.title}</a></li>
</#list>
</ul>
</@frame.page>
