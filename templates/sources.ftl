<#ftl output_format="HTML">
<#-- Sources: every work cited anywhere on the site. A long list has its letters beside it. -->
<#import "/layouts/article.ftl" as article>
<#import "/lib/html.ftl" as html>
<#import "/components/bibliography/bibliography.ftl" as bibliographyList>
<#import "/components/jump-list/jump-list.ftl" as jumpList>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#assign byLetter = []>
<#if bibliography?size gt 40>
<#assign start = 0>
<#list bibliography as work>
<#if work?is_last || work.letter != bibliography[work?counter].letter>
<#assign byLetter += [{"text": work.letter, "anchor": "letter-" + work.letter?lower_case?replace("–", "-"), "works": bibliography[start..work?index]}]>
<#assign start = work?counter>
</#if>
</#list>
</#if>
<@article.page rail=byLetter?has_content ; place>
<#if place == "rail">
<@jumpList.render links=byLetter label="Works by letter" title="Works by letter"/>
<#elseif place == "after">
<section aria-labelledby="works">
<@sectionHeading.render title=html.counted(bibliography?size, "work", "works") id="works"/>
<#list byLetter as letter>
  <div class="c-bibliography__letter">
<@sectionHeading.render title=letter.text id=letter.anchor level=3/>
  </div>
<@bibliographyList.render works=letter.works label="Works under " + letter.text/>
<#else>
<@bibliographyList.render works=bibliography/>
</#list>
</section>
</#if>
</@article.page>
