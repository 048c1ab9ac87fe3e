<#ftl output_format="JSON">
<#-- The web application manifest (W3C): name and icons for those who keep the site on a home screen. -->
<#import "/lib/json.ftl" as json>
<@json.write value={
  "name": config.site_title,
  "short_name": config.site_short_title!config.site_title,
  "description": config.site_description,
  "lang": config.site_language,
  "start_url": "/",
  "scope": "/",
  "display": "browser",
  "background_color": "#fcfcfb",
  "theme_color": "#09467f",
  "icons": [
    {"src": assets["img/icon-192.png"], "sizes": "192x192", "type": "image/png", "purpose": "any"},
    {"src": assets["img/icon-192.png"], "sizes": "192x192", "type": "image/png", "purpose": "maskable"},
    {"src": assets["img/icon-512.png"], "sizes": "512x512", "type": "image/png", "purpose": "any"},
    {"src": assets["img/icon-512.png"], "sizes": "512x512", "type": "image/png", "purpose": "maskable"}
  ]
}/>
