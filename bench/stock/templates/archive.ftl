<#import "frame.ftl" as frame>
<@frame.page title="Archive">
<ul>
<#list published_posts as post>
<li>${post.date?string("yyyy-MM-dd")} <a href="/${post.uri}">${post.title?html}</a></li>
</#list>
</ul>
</@frame.page>
