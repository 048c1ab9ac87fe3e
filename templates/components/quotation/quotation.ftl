<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/citation/citation.ftl" as citation>
<#import "/components/verdict/verdict.ftl" as verdict>
<#macro render quotation>
<#local source = quotation.source>
<figure class="c-quotation" id="${quotation.anchor}">
  <blockquote class="c-quotation__words"<#if quotation.cite?has_content> cite="${quotation.cite}"</#if>>
<@prose.render html=quotation.html/>

  </blockquote>
  <figcaption class="c-quotation__caption">
    <p class="c-quotation__source">
<#if quotation.speaker?has_content>
      <span class="c-quotation__speaker">${quotation.speaker}</span>, in
</#if>
      <cite class="c-quotation__work">${source.title}</cite><#if quotation.locator?has_content>, ${quotation.locator}</#if>
      <@citation.render number=source.number anchor=source.anchor id=quotation.citeAnchor/>
    </p>
    <p class="c-quotation__verdict">
      <@verdict.render verdict=quotation.verdict savedCopy=quotation.savedCopy quotedIn=quotation.quotedIn!""/>
    </p>
<#if quotation.link??>
    <p class="c-quotation__link"><a href="${quotation.link}">Go to the words in the source<span class="u-spoken">, quotation ${quotation.number?c}</span></a></p>
</#if>
  </figcaption>
</figure>
</#macro>
