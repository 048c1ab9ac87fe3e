<#ftl output_format="HTML">
<#-- One topic with everything that carries it. Generated: there is no document, only `topic`. -->
<#import "/layouts/base.ftl" as base>
<#import "/lib/html.ftl" as html>
<#import "/components/page-head/page-head.ftl" as pageHead>
<#import "/components/card/card.ftl" as card>
<#import "/components/crowd/crowd.ftl" as crowd>
<#-- A topic may bear the name of a part or a post: in tabs and search results they must differ. -->
<@base.page title="Topic: " + topic.title description=topic.summary trail=[{"text": "Topics", "address": "/topics/"}, {"text": topic.title}] feed={"title": "Topic: " + topic.title, "permalink": topic.permalink}>
<div class="l-article">
  <div class="l-article__head">
<@pageHead.render title=topic.title summary=topic.summary kicker="Topic" kickerAddress="/topics/" kickerNote=html.counted(topic.documents?size, "page", "pages")/>
  </div>
<#-- A person with words for each page, as far as they fit. -->
  <div class="l-article__rail l-article__rail--wide">
<#assign count = [topic.documents?size, 12]?min>
<@crowd.render marks=(1..count)?map(place -> "full") total=count columns=[count, 3]?min size=4.2/>
  </div>
  <div class="l-article__after">
    <ul class="c-card-list" role="list">
<#list topic.documents as document>
<#assign whole = (document.type == "series")?then(all_series?filter(each -> each.permalink == document.permalink), [])>
      <li><@card.render card=document level=2 kicker=whole?has_content?then("Series in " + html.counted((whole[0].planned)!0, "part", "parts"), "")/></li>
</#list>
    </ul>
  </div>
</div>
</@base.page>
