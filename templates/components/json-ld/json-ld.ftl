<#ftl output_format="HTML">
<#import "/lib/json.ftl" as json>
<#macro render graph>
<#if graph?has_content>
<script type="application/ld+json"><#outputformat "JSON"><@json.write value={"@context": "https://schema.org", "@graph": graph}/></#outputformat></script>
</#if>
</#macro>
