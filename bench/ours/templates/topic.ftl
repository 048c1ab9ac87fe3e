<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page title=topic.title>
<ul>
<#list topic.documents as post>
<li>${post.date?string("yyyy-MM-dd")} <a href="${post.permalink}">${post.title}</a></li>
</#list>
</ul>
</@frame.page>
