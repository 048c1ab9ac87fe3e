<#ftl output_format="HTML">
<#-- All posts and parts by year, newest first. -->
<#import "/layouts/article.ftl" as article>
<#import "/lib/html.ftl" as html>
<#import "/components/card/card.ftl" as card>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#import "/components/jump-list/jump-list.ftl" as jumpList>
<@article.page rail=(years?size gt 1) ; place>
<#if place == "rail">
<@jumpList.render label="Years" title="Years" links=years?map(year -> {"anchor": "year-" + year.year?c, "text": year.year?c + " (" + year.documents?size?c + ")"})/>
<#elseif place == "after">
<#list years as year>
<section>
<@sectionHeading.render title=year.year?c id="year-" + year.year?c/>
  <p class="c-card-list__note">${html.counted(year.documents?size, "post or part", "posts and parts")}</p>
  <ul class="c-card-list" role="list">
<#list year.documents as document>
    <li><@card.render card=document/></li>
</#list>
  </ul>
</section>
</#list>
</#if>
</@article.page>
