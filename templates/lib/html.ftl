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

<#-- The direction in which a language (BCP 47) is written: by its script, if it names one. -->
<#function direction lang>
  <#return lang?matches(r"[a-z]+-(adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)(-.*)?|(ar|arc|ckb|dv|fa|glk|he|ks|lrc|mzn|nqo|pnb|prs|ps|sd|sdh|syr|ug|ur|yi)(-([a-z]{2}|[0-9]{3}))?", "i")?then("rtl", "ltr")>
</#function>

<#--
  Words within those of the page, such as the title of another page: a screen reader changes its
  voice for another language, and letters written from right to left leave the words around alone.
  lang may be that of the page, or empty.
-->
<#macro within text lang="">
<#if lang?has_content && lang != .locale?replace("_", "-")>
<bdi lang="${lang}" dir="${direction(lang)}">${text}</bdi><#t>
<#elseif text?matches(r".*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\x{10800}-\x{10FFF}\x{1E800}-\x{1EFFF}].*", "s")>
<bdi>${text}</bdi><#t>
<#else>
${text}<#t>
</#if>
</#macro>

<#-- What a content note says of some subjects: "This page speaks of a, b and c, …" -->
<#function speaksOf subjects of="page">
  <#local words = "">
  <#list subjects as subject>
    <#local words += (subject?index == 0)?then("", (subject?index == subjects?size - 1)?then(" and ", ", ")) + subject>
  </#list>
  <#return "This " + of + " speaks of " + words + ", without graphic detail.">
</#function>
