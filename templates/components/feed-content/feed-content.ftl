<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/verdict/verdict.ftl" as verdict>
<#import "/lib/html.ftl" as html>
<#macro render content helpAddress="/help/">
<#if content.contentNote?has_content || content.contentNotes?has_content>
<p><strong>Before you read.</strong><#if content.contentNotes?has_content> ${html.speaksOf(content.contentNotes)}</#if><#if content.contentNote?has_content> ${content.contentNote}</#if> You can stop at any time. <a href="${helpAddress}">Where to find help</a></p>
</#if>
<#if content.part?? && content.series??>
<p>Part ${content.part?c} of ${content.series.planned?c} of the series <a href="${content.series.permalink}">${content.series.title}</a></p>
</#if>
<#list content.fragments as fragment>
<#if fragment.kind == "quotation">
<figure>
<blockquote<#if fragment.cite?has_content> cite="${fragment.cite}"</#if>>
<@prose.render html=fragment.html/>

</blockquote>
<figcaption>
<p>— <#if fragment.speaker?has_content>${fragment.speaker}, in </#if><cite>${fragment.source.title}</cite><#if fragment.locator?has_content>, ${fragment.locator}</#if> [<a href="#${fragment.source.anchor}">${fragment.source.number?c}</a>]</p>
<p><@verdict.render verdict=fragment.verdict savedCopy=fragment.savedCopy quotedIn=fragment.quotedIn!""/><#if fragment.link??>. <a href="${fragment.link}">Go to the words in the source</a></#if></p>
</figcaption>
</figure>
<#else>
<@prose.render html=fragment.html/><#t>
</#if>
</#list>
<#list content.corrections as correction>
<p><strong>Corrected<#if correction.date??> on ${html.readableDate(correction.date)}</#if>.</strong> ${correction.text}</p>
</#list>
<#if content.sources?has_content>
<p>Numbers in brackets lead to <a href="#sources">the list of sources on the page</a>: ${html.counted(content.sources?size, "work", "works")}, and how each quotation compares with what was read there.</p>
</#if>
</#macro>
