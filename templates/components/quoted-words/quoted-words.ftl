<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/verdict/verdict.ftl" as verdict>
<#macro render quotations>
<ul class="c-quoted-words" role="list">
<#list quotations as quotation>
  <li>
    <p>“<@html.within text=quotation.text?truncate_w(240, "…")/>” <span class="c-quoted-words__note">Quoted in <#list quotation.places as place><a href="${place.permalink}"><@html.within text=place.title lang=place.lang!""/><span class="u-spoken">, quotation ${place.number?c}</span></a><#if place.locator?has_content>, with reference to ${place.locator}</#if><#sep>; </#sep></#list></span></p>
    <p class="c-quoted-words__note">
      <@verdict.render verdict=quotation.verdict savedCopy=quotation.savedCopy quotedIn=quotation.quotedIn!""/><#if quotation.passage??><span>: <a href="#${quotation.passage}">the passage<span class="u-spoken"> that quotation ${quotation?counter?c} was compared with</span></a></span></#if>
    </p>
<#if quotation.link??>
    <p class="c-quoted-words__note"><a href="${quotation.link}">Go to the words in the source<span class="u-spoken">, quotation ${quotation?counter?c}</span></a></p>
</#if>
  </li>
</#list>
</ul>
</#macro>
