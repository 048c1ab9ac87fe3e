<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/lib/series.ftl" as lib>
<#import "/components/coming-part/coming-part.ftl" as comingPart>
<#import "/components/series-progress/series-progress.ftl" as seriesProgress>
<#macro render series here="" label="Parts of this series" named=true feedAddress="">
<nav class="c-series-nav" aria-label="${label}">
<#if named>
  <p class="c-series-nav__series"><a href="${series.permalink}"<#if series.permalink == here> aria-current="page"</#if>><@html.within text=series.title lang=series.lang!""/></a></p>
</#if>
<@seriesProgress.render series=series here=here/>
  <ol class="c-series-nav__parts" role="list">
<#list lib.contents(series) as entry>
<#if !entry.part??>
    <li class="c-series-nav__part c-series-nav__part--coming"><@comingPart.render number=entry.number date=entry.date!""/></li>
<#else>
<#local isHere = entry.part.permalink == here>
    <li class="c-series-nav__part<#if isHere> c-series-nav__part--here</#if>">
      <span class="c-series-nav__state">Part ${entry.number?c}, ${isHere?then("you are here", html.counted(entry.part.minutes, "minute", "minutes"))}</span>
      <a class="c-series-nav__title" href="${entry.part.permalink}"<#if isHere> aria-current="page"</#if>><@html.within text=entry.part.title lang=entry.part.lang!""/></a>
    </li>
</#if>
</#list>
  </ol>
<#if feedAddress?has_content>
  <p><a href="${feedAddress}">Follow the feed</a> to hear of new parts.</p>
</#if>
</nav>
</#macro>
