<#ftl output_format="HTML">
<#macro page title>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="alternate" type="application/atom+xml" href="/feed.xml"></head>
<body>
<header><a href="/">${config.site_title}</a> <a href="/archive/">Archive</a></header>
<main>
<h1>${title}</h1>
<#nested>
</main>
<footer><p>${config.site_title}</p></footer>
</body>
</html>
</#macro>
