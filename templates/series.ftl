<#ftl output_format="HTML">
<#-- A series: how far it has come, what it is about, and each part with its summary. -->
<#import "/layouts/article.ftl" as article>
<#import "/lib/series.ftl" as lib>
<#import "/components/series-progress/series-progress.ftl" as seriesProgress>
<#import "/components/card/card.ftl" as card>
<#import "/components/coming-part/coming-part.ftl" as comingPart>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#import "/components/topic-list/topic-list.ftl" as topicList>
<#assign series = content.series>
<@article.page kicker="Series" rail=true ; place>
<#if place == "rail">
<@seriesProgress.render series=series size=4.6/>
<#elseif place == "after">
<section aria-labelledby="parts">
<@sectionHeading.render title="The parts" id="parts"/>
  <ol class="c-card-list" role="list">
<#list lib.contents(series) as entry>
<#if entry.part??>
    <li><@card.render card=entry.part kicker="Part " + entry.number?c/></li>
<#else>
    <li><p><@comingPart.render number=entry.number date=entry.date!""/></p></li>
</#if>
</#list>
  </ol>
<#if series.coming?has_content>
  <p class="c-card-list__note"><a href="${series.permalink}feed.xml">Follow the feed</a> to hear of new parts.</p>
</#if>
</section>
<@topicList.render topics=content.topics/>
</#if>
</@article.page>
