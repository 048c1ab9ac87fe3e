<#ftl output_format="XML">
<#-- Every address that search engines may list (sitemaps.org, 0.9). -->
<#import "/lib/html.ftl" as html>
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list addresses as address>
  <url>
    <loc>${config.site_host}${address.permalink}</loc>
<#if address.date??>
    <lastmod>${html.machineDate(address.date)}</lastmod>
</#if>
  </url>
</#list>
</urlset>
