<#ftl output_format="HTML">
<#macro render number anchor id="" label="Source ${number?c}">
<span class="c-cite">[<a class="c-cite__link"<#if id?has_content> id="${id}"</#if> href="#${anchor}" role="doc-noteref" aria-label="${label}">${number?c}</a>]</span><#t>
</#macro>
