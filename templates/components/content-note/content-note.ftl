<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#macro render text="" subjects=[] past="" of="page" name="" helpAddress="/help/" title="Before you read" lang="">
<aside class="c-content-note" role="note" aria-label="${title}<#if of == "section"> this section</#if>"<#if lang?has_content> lang="${lang}" dir="${html.direction(lang)}"</#if>>
  <p><strong class="c-content-note__title">${title}.</strong><#if subjects?has_content> ${html.speaksOf(subjects, of)}</#if><#if text?has_content> ${text}</#if><#if of == "page"> You can stop at any time.</#if><#if past?has_content> <span><a href="#${past}">Skip this ${of}<#if name?has_content><span class="u-spoken">: <@html.within text=name/></span></#if></a>.</span></#if><#if of == "page"> <a href="${helpAddress}">Where to find help</a>.</#if></p>
</aside>
</#macro>
