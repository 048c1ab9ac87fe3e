<#ftl output_format="HTML">
<#-- A series: what it is about, and each part with its summary. -->
<#import "/layouts/article.ftl" as article>
<#import "/lib/html.ftl" as html>
<#import "/components/card/card.ftl" as card>
<#import "/components/coming-part/coming-part.ftl" as comingPart>
<#import "/components/topic-list/topic-list.ftl" as topicList>
<@article.page kicker="Series in " + html.counted(content.series.planned, "part", "parts") ; place>
<#if place == "after">
<section aria-labelledby="parts">
  <h2 id="parts">The parts</h2>
  <ol class="l-list" role="list">
<#list content.series.parts as part>
    <li><@card.render card=part kicker="Part " + part.part?c/></li>
</#list>
<#list content.series.coming as part>
    <li><p class="l-list__note"><@comingPart.render number=part.number date=part.date!""/>. <a href="${content.series.permalink}feed.xml">Follow the feed of this series</a> to hear of it.</p></li>
</#list>
  </ol>
</section>
<@topicList.render topics=content.topics/>
</#if>
</@article.page>
