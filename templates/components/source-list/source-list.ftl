<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/verdict/verdict.ftl" as verdict>
<#import "/components/return-links/return-links.ftl" as returnLinks>
<#macro render sources title="Sources" id="sources">
<#if sources?has_content>
<section class="c-source-list" aria-labelledby="${id}">
  <h2 class="c-source-list__title" id="${id}">${title}</h2>
  <ol class="c-source-list__sources">
<#list sources as source>
    <li class="c-source-list__source" id="${source.anchor}" value="${source.number?c}">
      <p><@prose.render html=source.html/></p>
<#if source.archivedCopy??>
      <p class="c-source-list__copy">The page is gone: <a href="${source.archivedCopy}">archived copy<span class="u-spoken"> of ${source.title}</span></a></p>
</#if>
<#list source.quotations?filter(quotation -> quotation.kind == "inline")>
      <ul class="c-source-list__quotations" role="list">
<#items as quotation>
        <li>
          <a class="c-source-list__quotation" href="#${quotation.anchor}">“${quotation.text?truncate_w(90, "…")}”</a>
          <p>
            <@verdict.render verdict=quotation.verdict savedCopy=quotation.savedCopy quotedIn=quotation.quotedIn!""/>
<#if quotation.link??>
            <span class="c-source-list__link">· <a href="${quotation.link}">Go to the words in the source<span class="u-spoken">, quotation ${quotation.number?c}</span></a></span>
</#if>
          </p>
        </li>
</#items>
      </ul>
</#list>
<@returnLinks.render anchors=source.returns number=source.number/>
    </li>
</#list>
  </ol>
</section>
</#if>
</#macro>
