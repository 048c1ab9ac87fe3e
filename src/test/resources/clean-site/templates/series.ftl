<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page title=content.title>
<@frame.body fragments=content.fragments/>
<ol>
<#list content.series.parts as part><li><a href="${part.permalink}">${part.title}</a></li></#list>
<#list content.series.coming as part><li>Part ${part.number} is coming<#if part.date??> on ${part.date?string("d MMMM yyyy")}</#if></li></#list>
</ol>
</@frame.page>
