<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/permalink/permalink.ftl" as permalink>
<#macro render html anchor text>
<div class="c-heading"><@prose.render html=html/> <@permalink.render anchor=anchor label="Link to this section: ${text}"/></div><#t>
</#macro>
