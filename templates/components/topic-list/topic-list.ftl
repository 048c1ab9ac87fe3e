<#ftl output_format="HTML">
<#macro render topics label="Topics of this page">
<#if topics?has_content>
<nav class="c-topic-list" aria-label="${label}">
  <ul class="c-topic-list__topics" role="list">
<#list topics as topic>
    <li><a class="c-topic-list__topic" href="${topic.permalink}"><span class="u-spoken">Topic: </span>${topic.title}</a></li>
</#list>
  </ul>
</nav>
</#if>
</#macro>
