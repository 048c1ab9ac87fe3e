<#ftl output_format="HTML">
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#import "/lib/html.ftl" as html>
<#macro render related title="Read next" id="related">
<#if related?has_content>
<section class="c-related-list" aria-labelledby="${id}">
<@sectionHeading.render title=title id=id/>
  <ul class="c-related-list__documents" role="list">
<#list related as each>
    <li class="c-related-list__document">
      <h3 class="c-related-list__title"><a class="c-related-list__link" href="${each.document.permalink}"><@html.within text=each.document.title lang=each.document.lang!""/></a></h3>
<#if each.document.seriesTitle?has_content>
      <p class="c-related-list__series"><@html.within text=each.document.seriesTitle lang=each.document.seriesLang!""/>, part ${each.document.part?c}</p>
</#if>
<#if each.topics?has_content>
      <p class="c-related-list__reason">Shares the ${(each.topics?size == 1)?then("topic", "topics")} ${each.topics?join(", ")}.</p>
</#if>
<#if each.works?has_content>
      <p class="c-related-list__reason">Cites the same work: <cite><@html.within text=each.works?first/></cite><#if each.works?size gt 1>, and ${(each.works?size - 1)?c} more</#if>.</p>
</#if>
    </li>
</#list>
  </ul>
</section>
</#if>
</#macro>
