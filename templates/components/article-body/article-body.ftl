<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/quotation/quotation.ftl" as quotation>
<#macro render fragments>
<#list fragments as fragment>
<#if fragment.kind == "quotation">
<@quotation.render quotation=fragment/>
<#else>
<@prose.render html=fragment.html/>

</#if>
</#list>
</#macro>
