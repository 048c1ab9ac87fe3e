<#ftl output_format="HTML">
<#macro page title>
<!DOCTYPE html>
<html lang="${config.site_language}">
<head>
  <meta charset="utf-8">
  <title>${title}</title>
  <link rel="canonical" href="${config.site_host}${permalink}">
</head>
<body>
<main>
<h1>${title}</h1>
<#nested>
</main>
</body>
</html>
</#macro>
<#macro body fragments>
<#list fragments as fragment>
<#if fragment.kind == "quotation"><figure id="${fragment.anchor}"><blockquote cite="${fragment.cite}">${fragment.html?no_esc}</blockquote><figcaption>${fragment.speaker} <cite>${fragment.source.title}</cite> ${fragment.verdict}</figcaption></figure><#else>${fragment.html?no_esc}</#if><#t>
</#list>
</#macro>
<#macro sources sources>
<#list sources>
<ol><#items as source><li id="${source.anchor}">${source.html?no_esc}</li></#items></ol>
</#list>
</#macro>
