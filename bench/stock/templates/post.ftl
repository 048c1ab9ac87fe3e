<#import "frame.ftl" as frame>
<@frame.page title=content.title>
<p>${content.date?string("yyyy-MM-dd")}</p>
${content.body}
<p><#list content.tags as tag><a href="/topics/${tag}.html">${tag}</a> </#list></p>
<p><#if content.previousContent??><a href="/${content.previousContent.uri}">${content.previousContent.title?html}</a></#if>
<#if content.nextContent??><a href="/${content.nextContent.uri}">${content.nextContent.title?html}</a></#if></p>
</@frame.page>
