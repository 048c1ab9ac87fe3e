<#ftl output_format="HTML">
<#-- The home page: what this is, the series, the latest posts, World Day, help. -->
<#import "/layouts/base.ftl" as base>
<#import "/components/article-body/article-body.ftl" as articleBody>
<#import "/components/home-opening/home-opening.ftl" as homeOpening>
<#import "/components/series-panel/series-panel.ftl" as seriesPanel>
<#import "/components/card/card.ftl" as card>
<#import "/components/signpost/signpost.ftl" as signpost>
<#import "/components/source-list/source-list.ftl" as sourceList>
<#assign posts = published_posts?filter(document -> document.type == "post")>
<@base.page title=content.title description=content.summary>
<div class="c-home-opening-page">
<@homeOpening.render title=content.title>
<@articleBody.render fragments=content.fragments/>
</@homeOpening.render>
<#list all_series as series>
<@seriesPanel.render series=series id=(series?index == 0)?then("series", "series-" + series?counter?c)/>
</#list>
<#if posts?has_content>
  <section aria-labelledby="posts">
    <h2 id="posts">Latest posts</h2>
    <ul class="c-card-list c-card-list--columns" role="list">
<#list posts as post>
<#if post?index lt 4>
      <li><@card.render card=post/></li>
</#if>
</#list>
    </ul>
    <p class="c-card-list__note"><a href="/posts/">All posts by year</a></p>
  </section>
</#if>
  <div class="c-signpost-list">
<@signpost.render title="World Day, 30 July" text="What World Day Against Trafficking in Persons is, and the theme of each year in the words that were read, with their source." address="/world-day/" linkText="World Day and its themes" id="world-day"/>
<@signpost.render title="Get help" text="Services by country, for people who may be trafficked and for those who help them. Each says what we could and could not confirm." address="/help/" linkText="Services by country" id="get-help"/>
  </div>
<@sourceList.render sources=content.sources/>
</div>
</@base.page>
