<#ftl output_format="HTML">
<#macro render source>
<span class="c-note" id="${source.noteAnchor}" popover role="note"><#t>
<a href="#${source.anchor}">Source ${source.number?c}</a> <#t>
<#if source.author != source.title>${source.author}<#if source.issued??>, ${source.issued?keep_before("-")}</#if>: </#if><#t>
<cite>${source.title?truncate_w(100, "…")}</cite></span><#t>
</#macro>
