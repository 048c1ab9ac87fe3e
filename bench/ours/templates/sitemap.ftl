<#ftl output_format="XML">
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list addresses as address>
<url><loc>${config.site_host}${address.permalink}</loc></url>
</#list>
</urlset>
