<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#macro render rule>
<details class="c-rule-entry" id="${rule.id}">
  <summary class="c-rule-entry__summary"><code class="c-rule-entry__id">${rule.id}</code> <span class="c-rule-entry__severity">${rule.severity}</span> <span class="c-rule-entry__claim">${rule.summary?cap_first}.</span></summary>
  <div class="c-rule-entry__text c-prose">
<@prose.render html=rule.triggers/>
<@prose.render html=rule.why/>
  </div>
</details>
</#macro>
