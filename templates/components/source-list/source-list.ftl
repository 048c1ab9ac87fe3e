<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#import "/components/verdict/verdict.ftl" as verdict>
<#import "/components/return-links/return-links.ftl" as returnLinks>
<#macro render sources title="Sources" id="sources">
<#if sources?has_content>
<section class="c-source-list" aria-labelledby="${id}">
<@sectionHeading.render title=title id=id/>
  <ol class="c-source-list__sources">
<#list sources as source>
    <li class="c-source-list__source" id="${source.anchor}">
      <p><@prose.render html=source.html/></p>
<#if source.archivedCopy??>
      <p class="c-source-list__copy">If the page is gone or has changed: <a href="${source.archivedCopy}">archived copy<span class="u-spoken"> of <@html.within text=source.title/></span></a></p>
</#if>
<#list source.quotations>
      <ul class="c-source-list__quotations" role="list">
<#items as quotation>
        <li>
          <a class="c-source-list__quotation" href="#${quotation.anchor}">“<@html.within text=quotation.text?truncate_w(60, "…")/>”</a>
          <p><@verdict.render verdict=quotation.verdict savedCopy=quotation.savedCopy quotedIn=quotation.quotedIn!""/><#if source.permalink?? && quotation.passage??><span>: <a href="${source.permalink}#${quotation.passage}">passage<span class="u-spoken"> of quotation ${quotation.number?c}</span></a></span></#if></p>
        </li>
</#items>
      </ul>
</#list>
      <div class="c-source-list__ways">
<#if source.permalink??>
<#if source.recordedOn??>
        <p>Recorded ${html.readableDate(source.recordedOn)}</p>
</#if>
        <p><a href="${source.permalink}">About source ${source.number?c}</a></p>
</#if>
<@returnLinks.render anchors=source.returns number=source.number/>
      </div>
    </li>
</#list>
  </ol>
</section>
</#if>
</#macro>
