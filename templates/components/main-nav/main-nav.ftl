<#ftl output_format="HTML">
<#macro render links here="" label="Main">
<nav class="c-main-nav" aria-label="${label}">
  <ul class="c-main-nav__list" role="list">
<#list links as link>
    <li><a class="c-main-nav__link" href="${link.address}"<#if link.address == here> aria-current="page"<#elseif link.address != "/" && here?starts_with(link.address)> aria-current="true"</#if>>${link.text}</a></li>
</#list>
  </ul>
</nav>
</#macro>
