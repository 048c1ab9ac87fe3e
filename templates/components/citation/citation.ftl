<#ftl output_format="HTML">
<#import "/components/citation-number/citation-number.ftl" as citationNumber>
<#macro render number anchor id="" note="">
<span class="c-cite">[<@citationNumber.render number=number anchor=anchor id=id note=note/><#nested>]</span><#t>
</#macro>
