<#ftl output_format="HTML">
<#-- A post: dated, with its topics. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/topic-list/topic-list.ftl" as topicList>
<@article.page kicker="Posts" kickerAddress="/posts/" dated=true contents="In this post" ; place>
<#if place == "after">
<@topicList.render topics=content.topics/>
</#if>
</@article.page>
