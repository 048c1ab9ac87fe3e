<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${config.site_title}</title><id>${config.site_host}/</id>
<#list published_posts as post>
<#if (post_index > 19)><#break></#if>
<entry><title>${post.title?html}</title><id>${config.site_host}/${post.uri}</id><link href="${config.site_host}/${post.uri}"/><updated>${post.date?string("yyyy-MM-dd")}T00:00:00Z</updated><summary>${post.summary?html}</summary></entry>
</#list>
</feed>
