<#ftl output_format="HTML">
<#-- How we correct, and every correction made. -->
<#import "/layouts/article.ftl" as article>
<#import "/components/correction-list/correction-list.ftl" as correctionList>
<@article.page ; place>
<#if place == "after">
<@correctionList.render corrections=all_corrections title="Every correction" id="all-corrections"/>
</#if>
</@article.page>
