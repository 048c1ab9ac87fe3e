<#ftl output_format="HTML">
<#import "/components/verdict/verdict.ftl" as verdict>
<#macro render quotations>
<ul class="c-quoted-words" role="list">
<#list quotations as quotation>
  <li>
    <p><a class="c-quoted-words__words" href="${quotation.permalink}">“${quotation.text?truncate_w(240, "…")}”</a></p>
    <p class="c-quoted-words__note">
      <@verdict.render verdict=quotation.verdict savedCopy=quotation.savedCopy quotedIn=quotation.quotedIn!""/><#if quotation.passage??>: <a href="#${quotation.passage}">the passage<span class="u-spoken"> that quotation ${quotation?counter?c} was compared with</span></a></#if>
    </p>
    <p class="c-quoted-words__note">Quoted in ${quotation.title}<#if quotation.locator?has_content>, with reference to ${quotation.locator}</#if><#if quotation.link??> · <a href="${quotation.link}">Go to the words in the source<span class="u-spoken">, quotation ${quotation?counter?c}</span></a></#if></p>
  </li>
</#list>
</ul>
</#macro>
