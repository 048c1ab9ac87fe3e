<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/coming-part/coming-part.ftl" as comingPart>
<#macro render series here="" label="Parts of this series">
<nav class="c-series-nav" aria-label="${label}">
  <p class="c-series-nav__series">Series in ${html.counted(series.planned, "part", "parts")}: <a href="${series.permalink}"<#if series.permalink == here> aria-current="page"</#if>>${series.title}</a></p>
  <ol class="c-series-nav__parts" role="list">
<#list series.parts as part>
    <li class="c-series-nav__part<#if part.permalink == here> c-series-nav__part--here</#if>">
      <span class="c-series-nav__number">Part ${part.part?c}</span>
<#if part.permalink == here>
      <a class="c-series-nav__title" href="${part.permalink}" aria-current="page">${part.title}</a>
      <span class="c-series-nav__state">You are here</span>
<#else>
      <a class="c-series-nav__title" href="${part.permalink}">${part.title}</a>
      <span class="c-series-nav__state">${html.counted(part.minutes, "minute", "minutes")} to read</span>
</#if>
    </li>
</#list>
<#list series.coming as part>
    <li class="c-series-nav__part c-series-nav__part--coming"><@comingPart.render number=part.number date=part.date!""/></li>
</#list>
  </ol>
</nav>
</#macro>
