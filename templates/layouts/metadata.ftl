<#ftl output_format="HTML">
<#--
  What a page tells programs of itself: in its head, for previews of shared addresses (Open Graph);
  at its end, where no reader waits for it, what it is and where it belongs (JSON-LD). Reads what is
  true of the whole site (config, permalink, assets, card_image, data_address).

  title        title of the page
  description  one or two sentences
  about        what the page is in terms of schema.org; see the functions below
  trail        the pages from home, without it, down to this one: text and address (not of this one)
-->
<#import "/lib/html.ftl" as html>
<#import "/components/json-ld/json-ld.ftl" as jsonLd>
<#macro preview title description about={}>
<#local address = config.site_host + permalink>
<#if card_image??>
  <meta property="og:title" content="${title}">
  <meta property="og:description" content="${description}">
  <meta property="og:type" content="${about.datePublished?has_content?then("article", "website")}">
  <meta property="og:url" content="${address}">
  <meta property="og:image" content="${config.site_host}${card_image}">
  <meta property="og:image:width" content="1200">
  <meta property="og:image:height" content="630">
  <meta property="og:image:alt" content="${title}">
  <meta property="og:locale" content="${config.site_language?replace("-", "_")}">
  <meta property="og:site_name" content="${config.site_title}">
<#if about.datePublished?has_content>
  <meta property="article:published_time" content="${about.datePublished}">
  <meta property="article:modified_time" content="${about.dateModified}">
</#if>
  <meta name="twitter:card" content="summary_large_image">
</#if>
<#if data_address??>
  <link rel="alternate" href="${data_address}" type="application/ld+json">
</#if>
</#macro>

<#macro data about={} trail=[]>
<#local home = config.site_host + "/">
<#if permalink == "/">
<@jsonLd.render graph=[publisher() + {"logo": config.site_host + assets["img/icon-512.png"]}, {
  "@type": "WebSite", "name": config.site_title, "url": home, "description": config.site_description,
  "inLanguage": config.site_language, "publisher": {"@id": home + "#publisher"},
  "potentialAction": {
    "@type": "SearchAction", "target": home + "search/?q={search_term_string}",
    "query-input": "required name=search_term_string"
  }
}]/>
<#else>
<@jsonLd.render graph=about?has_content?then([about], []) + trail?has_content?then([breadcrumbs(trail)], [])/>
</#if>
</#macro>

<#-- The way from the home page. -->
<#function breadcrumbs trail>
  <#local items = []>
  <#list [{"text": config.site_title, "address": "/"}] + trail as step>
    <#local items += [{
      "@type": "ListItem", "position": step?counter, "name": step.text,
      "item": step.address???then(config.site_host + step.address!"", "")
    }]>
  </#list>
  <#return {"@type": "BreadcrumbList", "itemListElement": items}>
</#function>

<#-- Who publishes the site. -->
<#function publisher>
  <#return {"@type": "Organization", "@id": config.site_host + "/#publisher", "name": config.site_title, "url": config.site_host + "/"}>
</#function>

<#-- A post or part. -->
<#function article content>
  <#return {
    "@type": "Article", "@id": config.site_host + permalink + "#article", "headline": content.title,
    "description": content.summary!"", "url": config.site_host + permalink, "inLanguage": content.lang,
    "datePublished": html.machineDate(content.date),
    "dateModified": html.machineDate(content.updated!content.date),
    "author": publisher(), "publisher": {"@id": config.site_host + "/#publisher"},
    "image": card_image???then(config.site_host + card_image!"", ""),
    "isPartOf": content.part???then({
      "@type": "CreativeWorkSeries", "@id": config.site_host + (content.seriesPermalink!"") + "#series",
      "name": content.seriesTitle!"", "url": config.site_host + content.seriesPermalink!""
    }, {}),
    "position": content.part!""
  }>
</#function>

<#-- A series with the parts that readers can see. -->
<#function series content>
  <#return {
    "@type": "CreativeWorkSeries", "@id": config.site_host + permalink + "#series", "name": content.title, "description": content.summary!"",
    "url": config.site_host + permalink, "inLanguage": content.lang, "publisher": publisher(),
    "hasPart": content.series.parts?map(part -> {
      "@type": "Article", "@id": config.site_host + part.permalink + "#article", "headline": part.title, "url": config.site_host + part.permalink, "position": part.part
    })
  }>
</#function>
