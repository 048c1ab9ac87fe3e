<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/coming-part/coming-part.ftl" as comingPart>
<#macro render previous="" next="" coming="" feedAddress="/feed.xml" label="Previous and next part">
<#if previous?is_hash || next?is_hash || coming?is_hash>
<nav class="c-part-links" aria-label="${label}">
<#if previous?is_hash>
  <div class="c-part-links__part">
    <p class="c-part-links__number">Previous: Part ${previous.part?c}</p>
    <p class="c-part-links__title"><a class="c-part-links__link" href="${previous.permalink}" rel="prev"><@html.within text=previous.title lang=previous.lang!""/></a></p>
  </div>
</#if>
<#if next?is_hash>
  <div class="c-part-links__part c-part-links__part--next">
    <p class="c-part-links__number">Next: Part ${next.part?c}, ${html.counted(next.minutes, "minute", "minutes")} to read</p>
    <p class="c-part-links__title"><a class="c-part-links__link" href="${next.permalink}" rel="next"><@html.within text=next.title lang=next.lang!""/></a></p>
<#if next.summary?has_content>
    <p class="c-part-links__summary"><@html.within text=next.summary lang=next.lang!""/></p>
</#if>
  </div>
<#elseif coming?is_hash>
  <div class="c-part-links__part">
    <p><@comingPart.render number=coming.number date=coming.date!""/>. <a href="${feedAddress}">Follow the feed</a> to hear of it.</p>
  </div>
</#if>
</nav>
</#if>
</#macro>
