<#ftl output_format="HTML">
<#-- The mark, in rows. `marks` says what becomes of the first ones ("gap" leaves one out); the others are quiet. -->
<#macro render marks=["full"] total=20 columns=4 size=0>
<#local rows = (total / columns)?ceiling>
<svg class="c-crowd" viewBox="2 3 ${(columns * 38 - 9)?c} ${(rows * 38 - 10)?c}"<#if size gt 0> width="${(columns * size)?c}em"</#if> aria-hidden="true">
<#list 0..<total as place>
<#local state = marks[place]!"quiet">
<#if state != "gap">
  <use<#if state != "quiet"> class="c-crowd__${state}"</#if> href="#c-mark" x="${(place % columns * 38)?c}" y="${((place / columns)?floor * 38)?c}"/>
</#if>
</#list>
</svg>
</#macro>
