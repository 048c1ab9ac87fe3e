<#ftl output_format="HTML">
<#--
  The skeleton of every page. Reads what is true of the whole site (config, stylesheets, script,
  assets, permalink, all_series); what belongs to one page comes as parameters.

  title        title of the page; the site's name is added, except on the page that bears it
  description  one or two sentences for search results and previews
  canonical    permalink that stands for this page
  indexed      false keeps the page out of search results
  previous     permalink of the part before, next: of the part after
  refresh      permalink to go on to at once: redirects only
  discreet     what a history of visited pages may show: title and description; the icon is plain too
  scripts      addresses of scripts that only this page needs
  feed         series or topic (title and permalink) whose feeds tell of this page, beside the site's
  about        what the page is in terms of schema.org, as the functions of metadata.ftl say it
  trail        the pages from home, without it, down to this one: text and address (not of this one)
-->
<#import "/layouts/metadata.ftl" as metadata>
<#import "/components/skip-link/skip-link.ftl" as skipLink>
<#import "/components/site-header/site-header.ftl" as siteHeader>
<#import "/components/main-nav/main-nav.ftl" as mainNav>
<#import "/components/site-footer/site-footer.ftl" as siteFooter>
<#macro page title description="" canonical=permalink indexed=true previous="" next="" refresh="" feed={} scripts=[] about={} trail=[] discreet={}>
<!DOCTYPE html>
<html lang="${config.site_language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'self'; manifest-src 'self'; <#if script?has_content || scripts?has_content>script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; </#if>base-uri 'none'; form-action 'self'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
<#if refresh?has_content>
  <meta http-equiv="refresh" content="0; url=${refresh}">
</#if>
<#if discreet?has_content>
  <title>${discreet.title}</title>
  <meta name="description" content="${discreet.description}">
<#else>
  <title>${title}<#if title != config.site_title> · ${config.site_title}</#if></title>
  <meta name="description" content="${description?has_content?then(description, config.site_description)}">
</#if>
  <meta name="referrer" content="no-referrer">
  <meta name="color-scheme" content="light dark">
<#if !indexed>
  <meta name="robots" content="noindex">
</#if>
  <link rel="canonical" href="${config.site_host}${canonical}">
<#if previous?has_content>
  <link rel="prev" href="${previous}">
</#if>
<#if next?has_content>
  <link rel="next" href="${next}">
</#if>
<#list stylesheets as sheet>
  <link rel="stylesheet" href="${sheet.address}"<#if sheet.media != "all"> media="${sheet.media}"</#if>>
</#list>
<#if script?has_content>
  <script src="${script}" defer></script>
</#if>
<#list scripts as address>
  <script src="${address}" defer></script>
</#list>
<#if discreet?has_content>
  <link rel="icon" href="${assets["img/plain.svg"]}" type="image/svg+xml">
<#else>
  <link rel="icon" href="/favicon.ico" sizes="48x48">
  <link rel="icon" href="${assets["img/mark.svg"]}" sizes="any" type="image/svg+xml">
  <link rel="apple-touch-icon" href="${assets["img/apple-touch-icon.png"]}">
  <link rel="manifest" href="/manifest.webmanifest">
</#if>
<#list [{"title": config.site_title, "permalink": "/"}] + feed?has_content?then([feed], []) as each>
  <link rel="alternate" href="${each.permalink}feed.xml" type="application/atom+xml" title="${each.title}">
  <link rel="alternate" href="${each.permalink}feed.json" type="application/feed+json" title="${each.title}">
</#list>
<#if discreet?has_content>
<@metadata.preview title=discreet.title description=discreet.description/>
<#elseif indexed>
<@metadata.preview title=title description=description?has_content?then(description, config.site_description) about=about/>
</#if>
</head>
<body class="l-page">
<nav aria-label="Shortcuts">
<@skipLink.render/>
<@skipLink.render text="Leave this site" exitAddress=config.site_exit_url/>
</nav>
<@siteHeader.render name=config.site_title exitAddress=config.site_exit_url here=permalink/>
<#-- The one series there is; where there are several, the home page lists them. -->
<#local seriesLinks = all_series?has_content?then([{"text": "Series", "address": (all_series?size == 1)?then(all_series[0].permalink, "/#series")}], [])>
<@mainNav.render here=permalink links=seriesLinks + [
  {"text": "Posts", "address": "/posts/"},
  {"text": "Topics", "address": "/topics/"},
  {"text": "World Day", "address": "/world-day/"},
  {"text": "Sources", "address": "/sources/"},
  {"text": "About", "address": "/about/"},
  {"text": "Search", "address": "/search/"}
]/>
<main class="l-main" id="content" tabindex="-1">
<#nested>
</main>
<@siteFooter.render name=config.site_title address=config.site_host + permalink links=[
  {"text": "About this site", "address": "/about/"},
  {"text": "How we check", "address": "/about/how-we-check/"},
  {"text": "Privacy and safety", "address": "/about/privacy-and-safety/"},
  {"text": "Accessibility", "address": "/about/accessibility/"},
  {"text": "Corrections", "address": "/corrections/"},
  {"text": "Get help", "address": "/help/"}
]/>
<#if indexed && !discreet?has_content>
<@metadata.data about=about trail=trail/>
</#if>
</body>
</html>
</#macro>
