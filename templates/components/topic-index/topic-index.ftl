<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#-- Every group of documents under its title, as a plain list of links. -->
<#macro render groups id title="Everything by topic">
<section class="c-topic-index" id="${id}" aria-labelledby="${id}-title">
<@sectionHeading.render title=title id=id + "-title"/>
<#list groups as group>
  <h3 class="c-topic-index__title"><#if group.permalink?has_content><a class="c-topic-index__topic" href="${group.permalink}"><span class="u-spoken">Topic: </span>${group.title}</a><#else>${group.title}</#if> <span class="c-topic-index__count">${group.documents?size?c}<span class="u-spoken"> ${(group.documents?size == 1)?then("page", "pages")}</span></span></h3>
  <ul class="c-topic-index__documents">
<#list group.documents as document>
    <li><a href="${document.permalink}"><@html.within text=document.title lang=document.lang!""/></a></li>
</#list>
  </ul>
</#list>
</section>
</#macro>
