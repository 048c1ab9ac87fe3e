<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/citation/citation.ftl" as citation>
<#import "/components/permalink/permalink.ftl" as permalink>
<#import "/components/verdict/verdict.ftl" as verdict>
<#import "/lib/html.ftl" as html>
<#macro render quotation>
<#local source = quotation.source>
<figure class="c-quotation" id="${quotation.anchor}">
  <svg class="c-quotation__mark" viewBox="2 3 29 28" aria-hidden="true"><use href="#c-mark"/></svg>
  <blockquote class="c-quotation__words"<#if quotation.cite?has_content> cite="${quotation.cite}"</#if>>
<@prose.render html=quotation.html/>

  </blockquote>
  <figcaption class="c-quotation__caption">
<#if quotation.speaker?has_content>
    <p class="c-quotation__speaker">${quotation.speaker}</p>
</#if>
    <p class="c-quotation__source">
      <cite class="c-quotation__work">${source.title}</cite><#if source.issued?has_content>, <time datetime="${source.issued}">${html.readablePartialDate(source.issued)}</time></#if><#if quotation.locator?has_content>, ${quotation.locator}</#if>
      <@citation.render number=source.number anchor=source.anchor id=quotation.citeAnchor/>
    </p>
    <p class="c-quotation__check">
      <@verdict.render verdict=quotation.verdict savedCopy=quotation.savedCopy quotedIn=quotation.quotedIn!""/>
<#if quotation.link??>
      <a class="c-quotation__link" href="${quotation.link}">Go to the words in the source<span class="u-spoken">, quotation ${quotation.number?c}</span></a>
</#if>
      <@permalink.render anchor=quotation.anchor label="Link to quotation ${quotation.number?c}"/>
    </p>
  </figcaption>
</figure>
</#macro>
