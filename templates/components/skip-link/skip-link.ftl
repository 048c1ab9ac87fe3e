<#ftl output_format="HTML">
<#macro render target="content" text="Skip to the text" exitAddress="">
<a class="c-skip-link" <#if exitAddress?has_content>href="${exitAddress}" rel="nofollow noreferrer" data-exit<#else>href="#${target}"</#if>>${text}</a>
</#macro>
