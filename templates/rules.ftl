<#ftl output_format="HTML">
<#-- Rules: everything the press checks, from the same pages as its messages. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/jump-list/jump-list.ftl" as jumpList>
<#import "/components/rule-entry/rule-entry.ftl" as ruleEntry>
<@article.page kicker=(content.parent.title)!"" kickerAddress=(content.parent.permalink)!"" rail=true ; place>
<#if place == "rail">
<@jumpList.render links=rule_groups?map(group -> {"anchor": "group-" + group.word, "text": group.title}) label="Groups of rules" title="Groups of rules"/>
<#elseif place == "after">
<#list rule_groups as group>
<section aria-labelledby="group-${group.word}">
  <h2 id="group-${group.word}">${group.title}</h2>
<#list group.rules as rule>
<@ruleEntry.render rule=rule/>
</#list>
</section>
</#list>
</#if>
</@article.page>
