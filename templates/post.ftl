<#ftl output_format="HTML">
<#-- A post: dated, with its topics. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/topic-list/topic-list.ftl" as topicList>
<#import "/components/related-list/related-list.ftl" as relatedList>
<@article.page kicker="Posts" kickerAddress="/posts/" dated=true contents="In this post" ; place>
<#if place == "after">
<@topicList.render topics=content.topics/>
<@relatedList.render related=related/>
</#if>
</@article.page>
