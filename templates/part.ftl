<#ftl output_format="HTML">
<#-- A part of a series: its place among the parts at the head and the foot. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/series-nav/series-nav.ftl" as seriesNav>
<#import "/components/part-links/part-links.ftl" as partLinks>
<#import "/components/topic-list/topic-list.ftl" as topicList>
<#import "/components/related-list/related-list.ftl" as relatedList>
<#assign series = content.series>
<#assign coming = series.coming?filter(part -> part.number gt content.part)>
<@article.page kicker=series.title kickerAddress=series.permalink kickerLang=series.lang kickerNote="Part " + content.part?c + " of " + series.planned?c dated=true rail=true contents="In this part" ; place>
<#if place == "rail">
<@seriesNav.render series=series here=permalink named=false/>
<#elseif place == "after">
<@partLinks.render previous=content.previous!"" next=content.next!"" coming=coming?first!"" feedAddress=series.permalink + "feed.xml"/>
<@seriesNav.render series=series here=permalink label="All parts of this series" feedAddress=(series.coming?has_content && (content.next?? || !coming?has_content))?then(series.permalink + "feed.xml", "")/>
<@topicList.render topics=content.topics/>
<@relatedList.render related=related/>
</#if>
</@article.page>
