<#ftl output_format="HTML">
<#-- Sources: every work cited anywhere on the site. -->
<#import "/layouts/article.ftl" as article>
<#import "/lib/html.ftl" as html>
<#import "/components/bibliography/bibliography.ftl" as bibliographyList>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<@article.page ; place>
<#if place == "after">
<section aria-labelledby="works">
<@sectionHeading.render title=html.counted(bibliography?size, "work", "works") id="works"/>
<@bibliographyList.render works=bibliography/>
</section>
</#if>
</@article.page>
