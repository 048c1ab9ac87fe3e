<#ftl output_format="JSON">
<#-- JSON Feed 1.1 with full text: for the site, each series and each topic. `?c` writes a string as JSON does. -->
<#import "/lib/html.ftl" as html>
{
"version": "https://jsonfeed.org/version/1.1",
"title": ${feed.title?c},
<#if feed.summary?has_content>
"description": ${feed.summary?c},
</#if>
"home_page_url": ${(config.site_host + feed.home)?c},
"feed_url": ${(config.site_host + feed.home + "feed.json")?c},
"icon": ${(config.site_host + assets["img/icon-512.png"])?c},
"language": ${config.site_language?c},
"authors": [{"name": ${config.site_title?c}, "url": ${(config.site_host + "/")?c}}],
"items": [
<#list entries as entry>
<#assign card = entry.card>
{
"id": ${(config.site_host + entry.id)?c},
"url": ${(config.site_host + card.permalink)?c},
"title": ${card.title?c},
<#if card.summary?has_content>
"summary": ${card.summary?c},
</#if>
"date_published": ${html.moment(card.date)?c},
"date_modified": ${html.moment(card.updated!card.date)?c},
"language": ${card.lang?c},
"tags": [<#list card.topics as topic>${topic.title?c}<#sep>, </#list>],
"content_html": ${entry.html?c}
}<#sep>,
</#list>
]
}
