<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#macro render corrections title="Corrections" id="corrections">
<#if corrections?has_content>
<section class="c-correction-list" aria-labelledby="${id}">
<@sectionHeading.render title=title id=id/>
  <ul class="c-correction-list__corrections" role="list">
<#list corrections as correction>
    <li>
      <p><strong><time datetime="${html.machineDate(correction.date)}">${html.readableDate(correction.date)}</time></strong><#if correction.permalink??>, <a href="${correction.permalink}"><@html.within text=correction.title lang=correction.lang!""/></a></#if></p>
      <p>${correction.text}</p>
    </li>
</#list>
  </ul>
</section>
</#if>
</#macro>
