<#ftl output_format="HTML">
<#macro render number anchor id="" note="">
<#if note?has_content>
<button class="c-cite__link"<#if id?has_content> id="${id}"</#if> popovertarget="${note}"><span class="u-spoken">Source </span>${number?c}</button><#t>
<#else>
<a class="c-cite__link"<#if id?has_content> id="${id}"</#if> href="#${anchor}" role="doc-noteref"><span class="u-spoken">Source </span>${number?c}</a><#t>
</#if>
</#macro>
