<#ftl output_format="HTML">
<#-- A part of a series: its place among the parts at the head and the foot. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/series-nav/series-nav.ftl" as seriesNav>
<#import "/components/part-links/part-links.ftl" as partLinks>
<#import "/components/topic-list/topic-list.ftl" as topicList>
<@article.page kicker=content.series.title kickerAddress=content.series.permalink kickerNote="Part " + content.part?c + " of " + content.series.planned?c dated=true rail=true ; place>
<#if place == "rail">
<@seriesNav.render series=content.series here=permalink/>
<#elseif place == "after">
<@partLinks.render previous=content.previous!"" next=content.next!""/>
<@seriesNav.render series=content.series here=permalink label="All parts of this series"/>
<@topicList.render topics=content.topics/>
</#if>
</@article.page>
