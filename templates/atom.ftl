<#ftl output_format="XML">
<#-- Atom 1.0 (RFC 4287) with full text: for the site, each series and each topic. -->
<#import "/lib/html.ftl" as html>
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${config.site_language}">
  <title>${feed.title}</title>
<#if feed.summary?has_content>
  <subtitle>${feed.summary}</subtitle>
</#if>
  <id>${config.site_host}${feed.id}</id>
  <link rel="self" type="application/atom+xml" href="${config.site_host}${feed.home}feed.xml"/>
  <link rel="alternate" type="text/html" href="${config.site_host}${feed.home}"/>
  <link rel="alternate" type="application/feed+json" href="${config.site_host}${feed.home}feed.json"/>
  <link rel="license" type="text/html" href="${html.licence}"/>
  <rights>Our own words may be used under CC BY 4.0. Quotations belong to those who wrote or spoke them.</rights>
  <icon>${config.site_host}${assets["img/icon-192.png"]}</icon>
  <updated>${html.moment(feed.updated)}</updated>
  <author>
    <name>${config.site_title}</name>
    <uri>${config.site_host}/</uri>
  </author>
<#list entries as entry>
<#assign card = entry.card>
  <entry xml:lang="${card.lang}">
    <title>${card.title}</title>
    <id>${config.site_host}${entry.id}</id>
    <link rel="alternate" type="text/html" href="${config.site_host}${card.permalink}"/>
    <published>${html.moment(card.date)}</published>
    <updated>${html.moment(card.updated!card.date)}</updated>
<#list card.topics as topic>
    <category term="${topic.id}" label="${topic.title}"/>
</#list>
<#if card.summary?has_content>
    <summary>${card.summary}</summary>
</#if>
    <content type="html">${entry.html}</content>
  </entry>
</#list>
</feed>
