<#ftl output_format="HTML">
<#macro render previous="" next="" label="Previous and next part">
<#if previous?is_hash || next?is_hash>
<nav class="c-part-links" aria-label="${label}">
<#if previous?is_hash>
  <a class="c-part-links__link" href="${previous.permalink}" rel="prev"><span class="c-part-links__number">Previous: Part ${previous.part?c}</span> <span class="c-part-links__title">${previous.title}</span></a>
</#if>
<#if next?is_hash>
  <a class="c-part-links__link c-part-links__link--next" href="${next.permalink}" rel="next"><span class="c-part-links__number">Next: Part ${next.part?c}</span> <span class="c-part-links__title">${next.title}</span></a>
</#if>
</nav>
</#if>
</#macro>
