<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/lib/series.ftl" as lib>
<#import "/components/coming-part/coming-part.ftl" as comingPart>
<#import "/components/series-progress/series-progress.ftl" as seriesProgress>
<#macro render series id level=2>
<section class="c-series-panel" aria-labelledby="${id}">
  <div class="c-series-panel__about">
    <p class="c-series-panel__note">Series</p>
    <h${level?c} class="c-series-panel__title" id="${id}"><a href="${series.permalink}"><@html.within text=series.title lang=series.lang!""/></a></h${level?c}>
    <p class="c-series-panel__summary"><@html.within text=series.summary lang=series.lang!""/></p>
<@seriesProgress.render series=series/>
  </div>
  <ol role="list">
<#list lib.contents(series) as entry>
    <li class="c-series-panel__part">
<#if entry.part??>
      <h${(level + 1)?c} class="c-series-panel__title"><a href="${entry.part.permalink}"><@html.within text=entry.part.title lang=entry.part.lang!""/></a></h${(level + 1)?c}>
      <p class="c-series-panel__note">Part ${entry.number?c}, ${html.counted(entry.part.minutes, "minute", "minutes")} to read</p>
<#else>
      <p><@comingPart.render number=entry.number date=entry.date!""/></p>
</#if>
    </li>
</#list>
  </ol>
</section>
</#macro>
