<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/permalink/permalink.ftl" as permalink>
<#macro render passages>
<#local elsewhere = "">
<ol class="c-passage" role="list">
<#list passages as passage>
  <li class="c-passage__record" id="${passage.anchor}">
    <p class="c-passage__words"><#list passage.pieces as piece><#if piece.quoted><mark>${piece.text}</mark><#else>${piece.text}</#if></#list> <@permalink.render anchor=passage.anchor label="Link to passage ${passage?counter?c}"/></p>
    <p class="c-passage__origin">
<#switch passage.means>
<#case "read">
      Read in the work itself<#t>
<#break>
<#case "saved-copy">
      Read in a <a href="/about/how-we-check/#saved-copy">saved copy</a> of the work<#t>
<#break>
<#default>
      Not read in the work itself. <a href="/about/how-we-check/#second-hand">Second-hand</a><#if passage.quotedIn??>: read in <a href="/sources/#${passage.quotedIn.anchor}">${passage.quotedIn.title}</a>, which quotes it</#if><#t>
</#switch>
<#if passage.locator?has_content>, ${passage.locator}</#if>. Recorded on <time datetime="${html.machineDate(passage.recordedOn)}">${html.readableDate(passage.recordedOn)}</time>.
    </p>
<#if passage.readElsewhere?has_content>
    <p class="c-passage__origin">Not at its own address, but <#if passage.readElsewhere?join("") == elsewhere>where the passage above was read.<#else>at <#list passage.readElsewhere as piece>${piece}<#sep><wbr></#list></#if></p>
</#if>
<#local elsewhere = passage.readElsewhere?join("")>
  </li>
</#list>
</ol>
</#macro>
