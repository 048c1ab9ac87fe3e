<#ftl output_format="HTML">
<#import "/components/mark/mark.ftl" as mark>
<#import "/components/exit-this-page/exit-this-page.ftl" as exitThisPage>
<#macro render name exitAddress helpAddress="/help/" here="" exitText="Leave this site" helpText="Get help">
<header class="c-site-header">
  <div class="c-site-header__inner">
    <a class="c-site-header__home" href="/"<#if here == "/"> aria-current="page"</#if>>
      <@mark.render/>
      <span class="c-site-header__name">${name}</span>
    </a>
    <div class="c-site-header__controls">
      <a class="c-site-header__help" href="${helpAddress}"<#if here == helpAddress> aria-current="page"</#if>>${helpText}</a>
      <@exitThisPage.render address=exitAddress text=exitText/>
    </div>
  </div>
</header>
</#macro>
