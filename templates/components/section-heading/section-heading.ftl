<#ftl output_format="HTML">
<#import "/components/heading/heading.ftl" as heading>
<#macro render title id level=2>
<#local element><h${level?c} id="${id}">${title}</h${level?c}></#local>
<@heading.render html=element anchor=id text=title/>

</#macro>
