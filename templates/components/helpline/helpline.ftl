<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#import "/components/citation/citation.ftl" as citation>
<#import "/components/note/note.ftl" as note>
<#import "/components/permalink/permalink.ftl" as permalink>
<#macro render service anchor="" country="" sources={} place="" noted=[] level=4>
<#local contactWords = {"phone": "Call", "text": "Text", "tty": "TTY", "web": "Website", "email": "Email"}>
<div class="c-helpline"<#if anchor?has_content> id="${anchor}"</#if>>
  <div>
    <h${level?c} class="c-helpline__name">${service.name}</h${level?c}>
<#if anchor?has_content>
    <@permalink.render anchor=anchor label="Link to this service: ${service.name}" + country?has_content?then(", " + country, "")/>

</#if>
  </div>
  <p class="c-helpline__for">${service["for"]}</p>
  <ul class="c-helpline__contacts" role="list">
<#list service.contacts as contact>
    <li><a class="c-helpline__contact c-helpline__contact--${contact.kind}" href="${contact.href}"><span class="c-helpline__kind">${contactWords[contact.kind]}</span> <span class="c-helpline__label">${contact.label}</span></a></li>
</#list>
  </ul>
  <dl class="c-helpline__facts">
    <div><dt>Run by</dt><dd>${service["run-by"]}</dd></div>
    <div><dt>Hours</dt><dd>${service.hours}</dd></div>
    <div><dt>Languages</dt><dd>${service.languages}</dd></div>
<#if service.cost?has_content>
    <div><dt>Cost</dt><dd>${service.cost}</dd></div>
</#if>
  </dl>
<#if service["not-confirmed"]?has_content>
  <p class="c-helpline__doubt"><strong>Not confirmed:</strong> ${service["not-confirmed"]}</p>
</#if>
  <p class="c-helpline__checked">
    Last checked on <time datetime="${html.machineDate(service["verified-on"])}">${html.readableDate(service["verified-on"])}</time><#if service["verified-by"] == "saved-copy"> in saved copies of the sources; not called</#if>.<#list service.sources?filter(id -> sources[id]??)?map(id -> sources[id])>&nbsp;<#items as source><@citation.render number=source.number anchor=source.anchor id=place?has_content?then(place + source.id, "") note=source.noteAnchor><#if !noted?seq_contains(source.id)><@note.render source=source/></#if></@citation.render><#sep> </#sep></#items></#list>
  </p>
</div>
</#macro>
