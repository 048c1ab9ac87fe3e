<#ftl output_format="HTML">
<#import "/components/mark/mark.ftl" as mark>
<#macro render name exitAddress helpAddress="/help/" here="" exitText="Leave this site" helpText="Get help">
<header class="c-site-header">
  <div class="c-site-header__inner">
    <a class="c-site-header__home" href="/"<#if here == "/"> aria-current="page"</#if>>
      <@mark.render/>
      <span class="c-site-header__name">${name}</span>
    </a>
    <div class="c-site-header__controls">
      <a class="c-site-header__help" href="${helpAddress}"<#if here == helpAddress> aria-current="page"</#if>>${helpText}</a>
      <a class="c-site-header__exit" href="${exitAddress}" rel="nofollow noreferrer">${exitText}</a>
    </div>
  </div>
</header>
</#macro>
