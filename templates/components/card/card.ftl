<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/meta-line/meta-line.ftl" as metaLine>
<#macro render card level=3 kicker="">
<div class="c-card">
<#if kicker?has_content>
  <p class="c-card__kicker">${kicker}</p>
<#elseif card.seriesTitle?has_content>
  <p class="c-card__kicker"><@html.within text=card.seriesTitle lang=card.seriesLang!""/>, part ${card.part?c}</p>
</#if>
  <h${level?c} class="c-card__title"><a class="c-card__link" href="${card.permalink}"><@html.within text=card.title lang=card.lang!""/></a></h${level?c}>
<#if card.summary?has_content>
  <p class="c-card__summary"><@html.within text=card.summary lang=card.lang!""/></p>
</#if>
<#-- What stands on the page of a series takes a minute; the series does not. -->
<@metaLine.render date=card.date!"" minutes=((card.type!"") == "series")?then(0, card.minutes!0)/>
</div>
</#macro>
