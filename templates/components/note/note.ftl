<#ftl output_format="HTML">
<#macro render source>
<span class="c-note" id="${source.noteAnchor}" popover role="note"><#t>
<a class="c-note__entry" href="#${source.anchor}">Source ${source.number?c}</a> <#t>
<#if source.author != source.title>${source.author}<#if source.issued??>, ${source.issued?keep_before("-")}</#if>: </#if><#t>
<cite><#if source.url??><a href="${source.url}">${source.title?truncate_w(100, "…")}</a><#else>${source.title?truncate_w(100, "…")}</#if></cite></span><#t>
</#macro>
