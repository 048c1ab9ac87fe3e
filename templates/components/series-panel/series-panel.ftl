<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/coming-part/coming-part.ftl" as comingPart>
<#macro render series id level=2>
<section class="c-series-panel" aria-labelledby="${id}">
  <div class="c-series-panel__about">
    <p class="c-series-panel__kicker">Series in ${html.counted(series.planned, "part", "parts")}</p>
    <h${level?c} class="c-series-panel__title" id="${id}"><a href="${series.permalink}">${series.title}</a></h${level?c}>
    <p class="c-series-panel__summary">${series.summary}</p>
  </div>
  <ol role="list">
<#list series.parts as part>
    <li class="c-series-panel__part">
      <p class="c-series-panel__number">Part ${part.part?c}</p>
      <h${(level + 1)?c} class="c-series-panel__part-title"><a href="${part.permalink}">${part.title}</a></h${(level + 1)?c}>
      <p class="c-series-panel__minutes">${html.counted(part.minutes, "minute", "minutes")} to read</p>
    </li>
</#list>
<#list series.coming as part>
    <li class="c-series-panel__part">
      <p><@comingPart.render number=part.number date=part.date!""/></p>
    </li>
</#list>
  </ol>
</section>
</#macro>
