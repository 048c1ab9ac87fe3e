<#ftl output_format="JSON">
<#--
  Writes a value as JSON: a string, a number, a boolean, a list or a map of such. What is an empty
  string stands nowhere. `?c` escapes what could end a script element, so that the result can stand
  in one.
-->
<#macro write value>
<#if value?is_sequence>[<#list value as each><@write value=each/><#sep>,</#list>]<#t>
<#elseif value?is_hash>{<#list told(value) as key>${key?c}:<@write value=value[key]/><#sep>,</#list>}<#t>
<#else>${value?c}<#t>
</#if>
</#macro>

<#function told map>
  <#return map?keys?filter(key -> map[key]?has_content || map[key]?is_boolean || map[key]?is_number)>
</#function>
