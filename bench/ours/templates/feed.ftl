<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${config.site_title}</title><id>${config.site_host}/</id><updated>${updated?string("yyyy-MM-dd")}T00:00:00Z</updated>
<#list published_posts[0..*20] as post>
<entry><title>${post.title}</title><id>${config.site_host}${post.permalink}</id><link href="${config.site_host}${post.permalink}"/><updated>${post.date?string("yyyy-MM-dd")}T00:00:00Z</updated><summary>${post.summary}</summary></entry>
</#list>
</feed>
