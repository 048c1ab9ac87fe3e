<#ftl output_format="JSON">
<#--
  A post or part with every work that it cites and every quotation, for programs (schema.org): too much
  for the page itself, which links here. Variables are those of the page.
-->
<#import "/lib/json.ftl" as json>
<#import "/lib/html.ftl" as html>
<#import "/layouts/metadata.ftl" as metadata>
<#assign quotations = []>
<#list content.sources as source>
<#list source.quotations as quotation>
<#assign quotations += [{
  "number": quotation.number,
  "thing": {
    "@type": "Quotation", "@id": config.site_host + permalink + "#" + quotation.anchor, "text": quotation.text,
    "creator": quotation.speaker, "isBasedOn": {"@id": config.site_host + "/sources/#" + source.anchor}
  }
}]>
</#list>
</#list>
<@json.write value={"@context": "https://schema.org"} + metadata.article(content) + {
  "license": html.licence,
  "citation": content.sources?map(source -> {
    "@type": "CreativeWork", "@id": config.site_host + "/sources/#" + source.anchor, "name": source.title,
    "creditText": (source.author != source.title)?then(source.author, ""), "datePublished": source.issued!"", "url": source.url!""
  }),
  "hasPart": quotations?sort_by("number")?map(quotation -> quotation.thing)
}/>
