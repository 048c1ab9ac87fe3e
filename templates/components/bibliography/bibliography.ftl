<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/lib/html.ftl" as html>
<#macro render works label="All works cited">
<ol class="c-bibliography" role="list" aria-label="${label}">
<#list works as work>
  <li class="c-bibliography__work" id="${work.anchor}">
    <p><@prose.render html=work.html/></p>
<#if work.savedCopyOnly>
    <p class="c-bibliography__note">Read only in a <a href="/about/how-we-check/#saved-copy">saved copy</a></p>
</#if>
<#if work.archivedCopy??>
    <p class="c-bibliography__note">If the page is gone or has changed: <a href="${work.archivedCopy}">archived copy<span class="u-spoken"> of <@html.within text=work.title/></span></a></p>
</#if>
<#if work.permalink??>
    <p class="c-bibliography__note"><a href="${work.permalink}">What we read and quote<span class="u-spoken"> of <@html.within text=work.title/></span></a></p>
</#if>
<#list work.citedBy>
    <p class="c-bibliography__note">Cited in <#items as page><a href="${page.permalink}#${work.anchor}"><@html.within text=page.title lang=page.lang!""/></a><#sep>; </#sep></#items></p>
</#list>
  </li>
</#list>
</ol>
</#macro>
