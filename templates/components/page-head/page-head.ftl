<#ftl output_format="HTML">
<#import "/components/meta-line/meta-line.ftl" as metaLine>
<#macro render title summary="" kicker="" kickerAddress="" kickerNote="" date="" updated="" minutes=0 lang="">
<header class="c-page-head<#if title?length gt 60> c-page-head--long</#if>">
<#if kicker?has_content>
  <p class="c-page-head__kicker"><#if kickerAddress?has_content><a href="${kickerAddress}">${kicker}</a><#else>${kicker}</#if><#if kickerNote?has_content> <span class="c-page-head__kicker-note">${kickerNote}</span></#if></p>
</#if>
  <h1<#if lang?has_content> lang="${lang}"</#if>>${title}</h1>
<#if summary?has_content>
  <p class="c-page-head__summary"<#if lang?has_content> lang="${lang}"</#if>>${summary}</p>
</#if>
<@metaLine.render date=date updated=updated minutes=minutes/>
</header>
</#macro>
