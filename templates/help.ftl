<#ftl output_format="HTML">
<#-- Get help: the text, then every service of registers/helplines.yaml by country. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/jump-list/jump-list.ftl" as jumpList>
<#import "/components/helpline/helpline.ftl" as helpline>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#assign countries = content.registers.helplines>
<#-- The first place that cites a work holds the note on it: in the text, or with a service. -->
<#assign noted = content.fragments?filter(each -> each.kind == "citation" && each.isFirst)?map(each -> each.source.id)>
<#-- A service cites a work once; the entry of the work leads back to each service after the text. -->
<#assign places = {}>
<#list countries as country>
<#list country.services as service>
<#list service.sources as id>
<#assign places += {id: (places[id]![]) + ["cite-" + country.code?lower_case + service?counter?c + "-" + id]}>
</#list>
</#list>
</#list>
<#assign sources = {}>
<#list content.sources as source>
<#assign sources += {source.id: source + {"returns": source.returns + (places[source.id]![])}}>
</#list>
<@article.page rail=true sources=sources?values ; place>
<#if place == "rail">
<@jumpList.render label="Services by country" title="Services by country" links=countries?map(country -> {"anchor": "country-" + country.code?lower_case, "text": country.country})/>
<#elseif place == "after">
<section aria-labelledby="services">
<@sectionHeading.render title="Services by country" id="services"/>
<#list countries as country>
  <section class="l-group">
    <div class="l-group__title">
<@sectionHeading.render title=country.country id="country-" + country.code?lower_case level=3/>
    </div>
<#list country.services as service>
<@helpline.render service=service anchor=country.code?lower_case + "-" + service.name?lower_case?replace("[^\\p{L}\\p{N}]+", "-", "r")?remove_ending("-") country=country.country sources=sources place="cite-" + country.code?lower_case + service?counter?c + "-" noted=noted/>
<#assign noted += service.sources>
</#list>
  </section>
</#list>
</section>
</#if>
</@article.page>
