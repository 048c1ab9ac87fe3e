<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/permalink/permalink.ftl" as permalink>
<#macro render rule>
<div class="c-rule-entry" id="${rule.id}">
<details>
  <summary class="c-rule-entry__summary"><code class="c-rule-entry__id">${rule.id}</code> <span class="c-rule-entry__severity">${rule.severity}</span> <span class="c-rule-entry__claim">${rule.summary?cap_first}.</span></summary>
  <div class="c-rule-entry__text c-prose">
<@prose.render html=rule.triggers/>
<@prose.render html=rule.why/>
  </div>
</details>
<@permalink.render anchor=rule.id label="Link to this rule: ${rule.id}"/>

</div>
</#macro>
