<#ftl output_format="HTML">
<#-- All topics that a post or part carries. -->
<#import "/layouts/article.ftl" as article>
<#import "/lib/html.ftl" as html>
<#import "/components/card/card.ftl" as card>
<@article.page ; place>
<#if place == "after">
<ul class="c-card-list" role="list">
<#list all_topics as topic>
  <li><@card.render card={"title": topic.title, "permalink": topic.permalink, "summary": topic.summary} level=2 kicker=html.counted(topic.documents?size, "page", "pages")/></li>
</#list>
</ul>
</#if>
</@article.page>
