<#ftl output_format="HTML">
<#-- The mark, in rows. `marks` says what becomes of the first ones ("gap" leaves one out); the others are quiet. -->
<#macro render marks=["full"] total=20 columns=4 size=0>
<#local rows = (total / columns)?ceiling>
<#-- Rows as even as can be: four are two and two, and not three and one. -->
<#local across = (total / rows)?ceiling>
<svg class="c-crowd" viewBox="2 3 ${(across * 38 - 9)?c} ${(rows * 38 - 10)?c}"<#if size gt 0> width="${(across * size)?c}em"</#if> aria-hidden="true">
<#list 0..<total as place>
<#local state = marks[place]!"quiet">
<#if state != "gap">
  <use<#if state != "quiet"> class="c-crowd__${state}"</#if> href="#c-mark" x="${(place % across * 38)?c}" y="${((place / across)?floor * 38)?c}"/>
</#if>
</#list>
</svg>
</#macro>
