<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page title=content.title>
<p>${content.date?string("yyyy-MM-dd")}</p>
<#list content.blocks as fragment>
<#if fragment.kind == "quotation">
<figure id="${fragment.anchor}"><blockquote>${fragment.html?no_esc}</blockquote><figcaption><a id="${fragment.citeAnchor}" href="#${fragment.source.anchor}">[${fragment.source.number}, ${fragment.locator}]</a> ${fragment.verdict}</figcaption></figure>
<#else>
${fragment.html?no_esc}<#t>
</#if>
</#list>
<#if content.sources?has_content>
<ol>
<#list content.sources as source>
<li id="${source.anchor}">${source.html?no_esc}<#list source.returns as place> <a href="#${place}">${place?counter}</a></#list></li>
</#list>
</ol>
</#if>
<p><#list content.topics as topic><a href="${topic.permalink}">${topic.title}</a> </#list></p>
<p><#if content.previousContent??><a href="${content.previousContent.permalink}">${content.previousContent.title}</a></#if>
<#if content.nextContent??><a href="${content.nextContent.permalink}">${content.nextContent.title}</a></#if></p>
</@frame.page>
