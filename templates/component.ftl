<#ftl output_format="HTML">
<#--
  One component in the gallery: its README, its parameters and each example. An example stands in a
  shadow tree of its own, so that ids and landmarks of several do not meet. One that cannot be
  rendered says why in its place.
-->
<#import "/layouts/base.ftl" as base>
<#import "/components/mark/mark.ftl" as mark>
<#import "/components/page-head/page-head.ftl" as pageHead>
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<@base.page title=component.title indexed=false>
<article class="l-article">
  <div class="l-article__head">
<@pageHead.render title=component.title kicker="Components" kickerAddress="/components/"/>
  </div>
  <div class="l-article__body c-prose">
<@prose.render html=component.readme/>
<#if component.problem?has_content>
    <p>Its examples cannot be read.</p>
    <p><code>${component.problem}</code></p>
</#if>
<#if component.parameters?has_content>
    <h2>Parameters</h2>
    <ul>
<#list component.parameters as parameter>
      <li><code>${parameter.name}</code>, ${parameter.type}<#if !parameter.required>, optional</#if>: ${parameter.description}</li>
</#list>
    </ul>
</#if>
  </div>
</article>
<div class="l-article__after">
<#list component.examples as example>
<section aria-labelledby="${example.slug}">
  <div class="l-group__title">
<@sectionHeading.render title=example.name?cap_first id=example.slug/>
  </div>
<#if example.description?has_content>
  <p>${example.description}</p>
</#if>
<#attempt>
<#assign shownComponent = component.name shownData = example.data>
<#assign markup><#include "/lib/example.ftl"></#assign>
  <div>
    <template shadowrootmode="open">
<#list stylesheets as sheet>
      <link rel="stylesheet" href="${sheet.address}" media="${sheet.media}">
</#list>
<#-- Components repeat the mark of the header, which is out of reach of a shadow tree. -->
<#if markup?markup_string?contains("#c-mark") && !markup?markup_string?contains("id=\"c-mark\"")>
      <div hidden><@mark.render/></div>
</#if>
${markup}
    </template>
  </div>
<#recover>
  <p>This example cannot be rendered.</p>
  <p><code>${.error?keep_before("----")?trim}</code></p>
</#attempt>
</section>
</#list>
</div>
</@base.page>
