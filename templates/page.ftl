<#ftl output_format="HTML">
<#-- A page that stands by itself, such as About. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/topic-list/topic-list.ftl" as topicList>
<@article.page kicker=(content.parent.title)!"" kickerAddress=(content.parent.permalink)!"" kickerLang=(content.parent.lang)!"" contents="On this page" always=true ; place>
<#if place == "after">
<@topicList.render topics=content.topics/>
</#if>
</@article.page>
