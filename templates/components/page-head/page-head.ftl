<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/meta-line/meta-line.ftl" as metaLine>
<#macro render title summary="" kicker="" kickerAddress="" kickerNote="" date="" updated="" minutes=0 lang="" kickerLang="">
<header class="c-page-head<#if title?length gt 60> c-page-head--long</#if>">
<#if kicker?has_content>
  <p class="c-page-head__kicker"><#if kickerAddress?has_content><a href="${kickerAddress}"><@html.within text=kicker lang=kickerLang/></a><#else><@html.within text=kicker lang=kickerLang/></#if><#if kickerNote?has_content> <span class="c-page-head__kicker-note">${kickerNote}</span></#if></p>
</#if>
  <h1<#if lang?has_content> lang="${lang}" dir="${html.direction(lang)}"</#if>>${title}</h1>
<#if summary?has_content>
  <p class="c-page-head__summary"<#if lang?has_content> lang="${lang}" dir="${html.direction(lang)}"</#if>>${summary}</p>
</#if>
<@metaLine.render date=date updated=updated minutes=minutes/>
</header>
</#macro>
