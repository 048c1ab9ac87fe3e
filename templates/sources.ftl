<#ftl output_format="HTML">
<#-- Sources: every work cited anywhere on the site. -->
<#import "/layouts/article.ftl" as article>
<#import "/lib/html.ftl" as html>
<#import "/components/bibliography/bibliography.ftl" as bibliographyList>
<@article.page ; place>
<#if place == "after">
<section aria-labelledby="works">
  <h2 id="works">${html.counted(bibliography?size, "work", "works")}</h2>
<@bibliographyList.render works=bibliography/>
</section>
</#if>
</@article.page>
