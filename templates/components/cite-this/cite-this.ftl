<#ftl output_format="HTML">
<#macro render title bibtex cslJson text="" plainText="" copy="Copy {0}" copied="Copied: {0}." failed="Not copied: {0}. The file holds the same.">
<details class="c-cite-this" data-copy="${copy}" data-copied="${copied}" data-failed="${failed}">
  <summary class="c-cite-this__title">${title}</summary>
<#if text?has_content>
  <p class="c-cite-this__text">${text}</p>
</#if>
  <p class="c-cite-this__files">As a file: <#if plainText?has_content><a href="${plainText}" download>plain text</a> · </#if><a href="${bibtex}" download>BibTeX</a> · <a href="${cslJson}" download>CSL-JSON</a></p>
</details>
</#macro>
