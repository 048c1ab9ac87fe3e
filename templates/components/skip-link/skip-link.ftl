<#ftl output_format="HTML">
<#macro render target="content" text="Skip to the text">
<a class="c-skip-link" href="#${target}">${text}</a>
</#macro>
