<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#macro render number date="">
<span class="c-coming-part">Part ${number?c} is coming<#if date?has_content> on <time datetime="${html.machineDate(date)}">${html.readableDate(date)}</time></#if></span><#t>
</#macro>
