<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/crowd/crowd.ftl" as crowd>
<#macro render title>
<div class="c-home-opening">
  <div class="c-home-opening__statement">
    <h1 class="c-home-opening__title">${title}</h1>
    <div class="c-home-opening__text c-prose">
<#nested>
    </div>
  </div>
  <div class="c-home-opening__drawing">
<@crowd.render/>
  </div>
</div>
</#macro>
