<#ftl output_format="HTML">
<#--
  Stands at an old address and leads to the new one: model `target` (permalink), `title` and `discreet?`.
  A whole page, so that a browser that does not follow still shows the link, the exit and help.
-->
<#import "/layouts/base.ftl" as base>
<#import "/components/page-head/page-head.ftl" as pageHead>
<@base.page title=title description="This page has moved." canonical=target indexed=false refresh=target discreet=discreet!{} scripts=[assets["js/redirect.js"]]>
<div class="l-article">
  <div class="l-article__head">
<@pageHead.render title="This page has moved"/>
  </div>
  <div class="l-article__body">
    <p>It is now here: <a href="${target}">${title}</a>.</p>
  </div>
</div>
</@base.page>
