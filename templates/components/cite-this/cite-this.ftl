<#ftl output_format="HTML">
<#macro render title bibtex cslJson text="" plainText="">
<details class="c-cite-this">
  <summary class="c-cite-this__title">${title}</summary>
<#if text?has_content>
  <p class="c-cite-this__text">${text}</p>
</#if>
  <p class="c-cite-this__files">For reference managers: <a href="${bibtex}" download>BibTeX</a> · <a href="${cslJson}" download>CSL-JSON</a><#if plainText?has_content> · <a href="${plainText}" download>plain text</a></#if></p>
</details>
</#macro>
