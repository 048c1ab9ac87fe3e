<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#macro render links label title="" lang="">
<#if links?has_content>
<nav class="c-jump-list" aria-label="${label}">
<#if title?has_content>
  <p class="c-jump-list__title">${title}</p>
</#if>
  <ul class="c-jump-list__links" role="list">
<#list links as link>
    <li><a class="c-jump-list__link" href="#${link.anchor}"><@html.within text=link.text lang=lang/></a></li>
</#list>
  </ul>
</nav>
</#if>
</#macro>
