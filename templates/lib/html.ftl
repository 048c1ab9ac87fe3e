<#ftl output_format="HTML">
<#--
  Small functions that components share. A date may come as a date (from the program) or as
  2026-11-23 (from a register or an example).
-->

<#-- Under which others may use our own words. Pages, feeds and data name it. -->
<#assign licence = "https://creativecommons.org/licenses/by/4.0/">

<#-- The value as a date. -->
<#function asDate value>
  <#return value?is_string?then(value?string, value?string("yyyy-MM-dd"))?date("yyyy-MM-dd")>
</#function>

<#-- For people: 23 November 2026. -->
<#function readableDate value>
  <#return asDate(value)?string("d MMMM yyyy")>
</#function>

<#-- For machines: 2026-11-23. -->
<#function machineDate value>
  <#return asDate(value)?string("yyyy-MM-dd")>
</#function>

<#-- For people, as far as it is known: 2019, July 2019 or 25 July 2019 for 2019-07-25. -->
<#function readablePartialDate value>
  <#if value?length == 4>
    <#return value?number?c>
  <#elseif value?length == 7>
    <#return asDate(value + "-01")?string("MMMM yyyy")>
  </#if>
  <#return readableDate(value)>
</#function>

<#-- A number with its noun: 1 part, 2 parts. -->
<#function counted number one many>
  <#return number?c + " " + (number == 1)?then(one, many)>
</#function>

<#-- For feeds, the beginning of a day: 2026-11-23T00:00:00Z. -->
<#function moment value>
  <#return machineDate(value) + "T00:00:00Z">
</#function>

<#-- What a content note says of some subjects: "This page speaks of a, b and c, …" -->
<#function speaksOf subjects of="page">
  <#local words = "">
  <#list subjects as subject>
    <#local words += (subject?index == 0)?then("", (subject?index == subjects?size - 1)?then(" and ", ", ")) + subject>
  </#list>
  <#return "This " + of + " speaks of " + words + ", without graphic detail.">
</#function>
