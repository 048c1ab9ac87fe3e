<#ftl output_format="HTML">
<#-- Search: the field, and without script, or while nothing is found, everything by topic. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/search-box/search-box.ftl" as searchBox>
<#import "/components/topic-index/topic-index.ftl" as topicIndex>
<@article.page scripts=[assets["js/search.js"]] ; place>
<#if place == "after">
<@searchBox.render index=search_index address=permalink help="/help/" list="everything"/>
<@topicIndex.render id="everything" groups=all_topics + untagged?has_content?then([{"title": "Other pages", "permalink": "", "documents": untagged}], [])/>
</#if>
</@article.page>
