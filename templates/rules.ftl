<#ftl output_format="HTML">
<#-- Rules: everything the press checks, from the same pages as its messages. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/jump-list/jump-list.ftl" as jumpList>
<#import "/components/rule-entry/rule-entry.ftl" as ruleEntry>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<@article.page kicker=(content.parent.title)!"" kickerAddress=(content.parent.permalink)!"" kickerLang=(content.parent.lang)!"" rail=true ; place>
<#if place == "rail">
<@jumpList.render links=rule_groups?map(group -> {"anchor": "group-" + group.word, "text": group.title}) label="Groups of rules" title="Groups of rules"/>
<#elseif place == "after">
<#list rule_groups as group>
<section>
<@sectionHeading.render title=group.title id="group-" + group.word/>
<#list group.rules as rule>
<@ruleEntry.render rule=rule/>
</#list>
</section>
</#list>
</#if>
</@article.page>
