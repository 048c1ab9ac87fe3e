<#ftl output_format="plainText">
<#--
  What stands on the picture that goes with a shared address: the name of the site, the title, and what
  stands over it, each on a line. For the whole site there is no `content`, and the name stands alone.
-->
${config.site_title}
<#if content??>
${content.title}
<#if content.part??>
${content.seriesTitle}, part ${content.part?c} of ${planned?c}
<#elseif content.type == "series">
A series in ${planned?c} <#if planned == 1>part<#else>parts</#if>
</#if>
</#if>
