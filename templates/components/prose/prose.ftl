<#ftl output_format="HTML">
<#--
  The one place where markup is printed as it is. It comes from our own renderer, which refuses raw
  HTML in content, or from the citation formatter. Everything else is escaped.
-->
<#macro render html>${html?no_esc}</#macro>
