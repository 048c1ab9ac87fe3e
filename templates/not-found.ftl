<#ftl output_format="HTML">
<#-- What a reader sees at an address without a page. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/crowd/crowd.ftl" as crowd>
<@article.page indexed=false ; place>
<#if place == "after">
<#-- Where the page would be is a gap in the row. -->
<@crowd.render marks=["full", "quiet", "gap"] total=6 columns=6/>
</#if>
</@article.page>
