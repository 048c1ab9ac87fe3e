<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#macro render date="" updated="" minutes=0>
<#if date?has_content || minutes gt 0>
<p class="c-meta-line">
<#if date?has_content>
  <span class="c-meta-line__item"><time datetime="${html.machineDate(date)}">${html.readableDate(date)}</time></span>
</#if>
<#if updated?has_content>
  <span class="c-meta-line__item">Updated <time datetime="${html.machineDate(updated)}">${html.readableDate(updated)}</time></span>
</#if>
<#if minutes gt 0>
  <span class="c-meta-line__item">${html.counted(minutes, "minute", "minutes")} to read</span>
</#if>
</p>
</#if>
</#macro>
