<#ftl output_format="HTML">
<#-- What a reader sees at an address without a page. -->
<#import "/layouts/article.ftl" as article>
<@article.page indexed=false/>
