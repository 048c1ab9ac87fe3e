<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page title=content.title>
<p>${content.summary}</p>
<@frame.body fragments=content.fragments/>
<@frame.sources sources=content.sources/>
</@frame.page>
