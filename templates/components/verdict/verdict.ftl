<#ftl output_format="HTML">
<#macro render verdict savedCopy=false quotedIn="" page="/about/how-we-check/">
<span class="c-verdict c-verdict--${verdict}"><#rt>
<#switch verdict>
<#case "exact">
<a href="${page}#exact">Word for word as read in the source</a><#t>
<#break>
<#case "typographic">
<a href="${page}#typographic">The words read in the source; only punctuation or marked omissions differ</a><#t>
<#break>
<#case "second-hand">
<a href="${page}#second-hand">Second-hand</a>: <#t>
<#if quotedIn?is_hash>read only in <a href="/sources/#${quotedIn.anchor}">${quotedIn.title}</a>, not in the work itself<#t><#else>not read in the work itself</#if><#t>
<#break>
<#default>
<a href="${page}#unrecorded">Not yet compared with the source</a><#t>
</#switch>
<#if savedCopy>, <a href="${page}#saved-copy">in a saved copy of it</a></#if></span><#t>
</#macro>
