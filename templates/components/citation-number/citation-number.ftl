<#ftl output_format="HTML">
<#macro render number anchor id="" note="">
<#if note?has_content>
<button class="c-cite__link"<#if id?has_content> id="${id}"</#if> popovertarget="${note}"><@name number/></button><#t>
<#else>
<a class="c-cite__link"<#if id?has_content> id="${id}"</#if> href="#${anchor}" role="doc-noteref"><@name number/></a><#t>
</#if>
</#macro>

<#macro name number><span class="u-spoken">Source </span>${number?c}</#macro>
