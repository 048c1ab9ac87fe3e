<#ftl output_format="HTML">
<#macro render anchors number>
<#if anchors?has_content>
<p class="c-return-links">Back to text:
<#list anchors as anchor>
  <a href="#${anchor}" role="doc-backlink" aria-label="${anchor?counter?c}: back to text, source ${number?c}">${anchor?counter?c}</a>
</#list>
</p>
</#if>
</#macro>
