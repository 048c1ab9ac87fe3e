<#ftl output_format="HTML">
<#--
  The text of a document in feeds: the program makes its addresses absolute and takes ids, classes
  and controls away. Reads `content`, `config` and `permalink`, and nothing else.
-->
<#import "/components/feed-content/feed-content.ftl" as feedContent>
<@feedContent.render content=content/>
