<#ftl output_format="HTML">
<#macro render anchor label>
<a class="c-permalink" href="#${anchor}" aria-label="${label}">#</a><#t>
</#macro>
