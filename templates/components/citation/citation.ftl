<#ftl output_format="HTML">
<#macro render number anchor id="" label="Source ${number?c}">
<span class="c-cite">[<@mark number=number anchor=anchor id=id label=label/>]</span><#t>
</#macro>
<#-- The number alone: a link to the entry of its source, or a button that opens the note on it. -->
<#macro mark number anchor id="" label="Source ${number?c}" note="">
<#if note?has_content>
<button class="c-cite__link" id="${id}" popovertarget="${note}" aria-label="${label}">${number?c}</button><#t>
<#else>
<a class="c-cite__link"<#if id?has_content> id="${id}"</#if> href="#${anchor}" role="doc-noteref" aria-label="${label}">${number?c}</a><#t>
</#if>
</#macro>
