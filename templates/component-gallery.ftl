<#ftl output_format="HTML">
<#-- The gallery of components, in the preview alone: every one by name. -->
<#import "/layouts/base.ftl" as base>
<#import "/components/page-head/page-head.ftl" as pageHead>
<#-- Its styles alone are wanted. -->
<#import "/components/prose/prose.ftl" as prose>
<@base.page title="Components" indexed=false>
<div class="l-article">
  <div class="l-article__head">
<@pageHead.render title="Components" summary="What pages are made of, each with its examples. This page is in the preview alone."/>
  </div>
  <div class="l-article__body c-prose">
    <ul>
<#list components as component>
      <li><a href="${component.permalink}">${component.title}</a><#if component.problem?has_content> (its examples cannot be read)</#if></li>
</#list>
    </ul>
  </div>
</div>
</@base.page>
