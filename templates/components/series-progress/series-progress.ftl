<#ftl output_format="HTML">
<#import "/components/crowd/crowd.ftl" as crowd>
<#import "/lib/html.ftl" as html>
<#import "/lib/series.ftl" as lib>
<#macro render series here="" size=1.75>
<#local entries = lib.contents(series)>
<#local at = 0>
<#list entries?filter(entry -> entry.part?? && entry.part.permalink == here) as entry><#local at = entry.number></#list>
<#local marks = entries?map(entry -> (!entry.part??)?then("open", (at == 0 || entry.number <= at)?then("full", "quiet")))>
<div class="c-series-progress">
<#if marks?has_content>
<@crowd.render marks=marks total=marks?size columns=[marks?size, (14 / size)?floor]?min size=size/>
</#if>
  <p><strong><#if at gt 0>Part ${at?c} of ${series.planned?c}<#elseif series.coming?has_content>${series.parts?size?c} of ${html.counted(series.planned, "part", "parts")} so far<#else>${html.counted(series.planned, "part", "parts")}</#if></strong><#if series.minutes gt 0>, ${(html.counted(series.minutes, "minute", "minutes") + (at == 0)?then(" to read", series.coming?has_content?then(" so far", " in all")))?replace(" ", "\xA0")}</#if></p>
</div>
</#macro>
