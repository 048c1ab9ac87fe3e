<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page title=content.title>
<p>${content.date?string("yyyy-MM-dd")}</p>
<#list content.fragments as fragment>${fragment.html?no_esc}</#list>
<p><#list content.topics as topic><a href="${topic.permalink}">${topic.title}</a> </#list></p>
<p><#if content.previousContent??><a href="${content.previousContent.permalink}">${content.previousContent.title}</a></#if>
<#if content.nextContent??><a href="${content.nextContent.permalink}">${content.nextContent.title}</a></#if></p>
</@frame.page>
