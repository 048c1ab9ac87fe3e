<#ftl output_format="HTML">
<#-- Every group of documents under its title, as a plain list of links. -->
<#macro render groups id title="Everything by topic">
<section class="c-topic-index" id="${id}" aria-labelledby="${id}-title">
  <h2 id="${id}-title">${title}</h2>
<#list groups as group>
  <h3 class="c-topic-index__title"><#if group.permalink?has_content><a class="c-topic-index__topic" href="${group.permalink}">${group.title}</a><#else>${group.title}</#if> <span class="c-topic-index__count">${group.documents?size?c}<span class="u-spoken"> ${(group.documents?size == 1)?then("page", "pages")}</span></span></h3>
  <ul class="c-topic-index__documents">
<#list group.documents as document>
    <li><a href="${document.permalink}">${document.title}</a></li>
</#list>
  </ul>
</#list>
</section>
</#macro>
