<#ftl output_format="HTML">
<#macro render text helpAddress="/help/" title="Before you read">
<aside class="c-content-note" aria-label="${title}">
  <p><strong class="c-content-note__title">${title}.</strong> ${text} You can stop at any time. <a href="${helpAddress}">Where to find help</a></p>
</aside>
</#macro>
