<#ftl output_format="HTML">
<#import "/components/citation-number/citation-number.ftl" as citationNumber>
<#macro render number anchor id="" note="" label="Source ${number?c}">
<span class="c-cite">[<@citationNumber.render number=number anchor=anchor id=id note=note label=label/><#nested>]</span><#t>
</#macro>
