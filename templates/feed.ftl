<#ftl output_format="XML">
<#-- Atom 1.0 (RFC 4287): the newest posts and parts. -->
<#import "/lib/html.ftl" as html>
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${config.site_language}">
  <title>${config.site_title}</title>
  <subtitle>${config.site_description}</subtitle>
  <id>${config.site_host}/</id>
  <link rel="self" type="application/atom+xml" href="${config.site_host}/feed.xml"/>
  <link rel="alternate" type="text/html" href="${config.site_host}/"/>
  <updated>${html.machineDate(updated)}T00:00:00Z</updated>
  <author><name>${config.site_title}</name></author>
<#list published_posts as post>
<#if post?index lt 30>
  <entry>
    <title>${post.title}</title>
    <id>${config.site_host}${post.permalink}</id>
    <link rel="alternate" type="text/html" href="${config.site_host}${post.permalink}"/>
    <published>${html.machineDate(post.date)}T00:00:00Z</published>
    <updated>${html.machineDate(post.updated!post.date)}T00:00:00Z</updated>
<#if post.summary?has_content>
    <summary>${post.summary}</summary>
</#if>
<#list post.topics as topic>
    <category term="${topic.id}" label="${topic.title}"/>
</#list>
  </entry>
</#if>
</#list>
</feed>
