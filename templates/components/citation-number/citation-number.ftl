<#ftl output_format="HTML">
<#macro render number anchor id="" note="" label="Source ${number?c}">
<#if note?has_content>
<button class="c-cite__link"<#if id?has_content> id="${id}"</#if> popovertarget="${note}" aria-label="${label}">${number?c}</button><#t>
<#else>
<a class="c-cite__link"<#if id?has_content> id="${id}"</#if> href="#${anchor}" role="doc-noteref" aria-label="${label}">${number?c}</a><#t>
</#if>
</#macro>
