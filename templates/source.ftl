<#ftl output_format="HTML">
<#--
  One cited work: what was read in it, what pages quote of it, and which cite it. Generated: there is
  no document, only `source`.
-->
<#import "/layouts/base.ftl" as base>
<#import "/lib/html.ftl" as html>
<#import "/components/page-head/page-head.ftl" as pageHead>
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/passage/passage.ftl" as passage>
<#import "/components/quoted-words/quoted-words.ftl" as quotedWords>
<#import "/components/cite-this/cite-this.ftl" as citeThis>
<#import "/components/section-heading/section-heading.ftl" as sectionHeading>
<#assign made = (source.author == source.title)?then("", source.author)>
<#assign by = [made, (source.issued!"")?keep_before("-")]?filter(part -> part?has_content)?join(", ")>
<#-- A work may bear the name of a page of ours, or of another work. -->
<@base.page title="Source: " + source.title?truncate_w(96, "…") + by?has_content?then(" (" + by?truncate_w(22, "…") + ")", "") description="What we read in “" + source.title?truncate_w(110, "…") + "”" + by?has_content?then(" (" + by?truncate_w(30, "…") + ")", "") + ", and the pages that cite it." trail=[{"text": "Sources", "address": "/sources/"}, {"text": source.title}]>
<article class="l-article" id="${source.anchor}">
  <div class="l-article__head">
<@pageHead.render title=source.title kicker="Sources" kickerAddress="/sources/#" + source.anchor kickerNote=by/>
  </div>
  <div class="l-article__body c-prose">
    <p class="c-prose__entry"><@prose.render html=source.html/></p>
<#if source.note?has_content>
    <p>${source.note}</p>
</#if>
<#if source.archivedCopy??>
    <p>If the page is gone or has changed: <a href="${source.archivedCopy}">archived copy</a>.</p>
</#if>
  </div>
  <div class="l-article__after">
    <section class="c-prose" aria-labelledby="cited-on">
<@sectionHeading.render title="Cited on these pages" id="cited-on"/>
      <ul>
<#list source.citedBy as page>
        <li><a href="${page.permalink}#${source.anchor}"><@html.within text=page.title lang=page.lang!""/></a></li>
</#list>
      </ul>
    </section>
<#if source.quotations?has_content>
    <section class="c-prose" aria-labelledby="quoted">
<@sectionHeading.render title="Quoted on our pages" id="quoted"/>
<@quotedWords.render quotations=source.quotations/>
    </section>
</#if>
    <section class="c-prose" aria-labelledby="read">
<@sectionHeading.render title="What we read" id="read"/>
<#if source.passages?has_content>
      <p><#if source.passages?filter(passage -> passage.pieces?filter(piece -> piece.quoted)?has_content)?has_content>Words that our pages quote are marked. </#if><a href="/about/how-we-check/#passages">How we check</a> says how passages are recorded.</p>
<@passage.render passages=source.passages/>
<#else>
      <p>Nothing is recorded of it word for word, so nothing of it can be quoted as compared.</p>
</#if>
    </section>
<@citeThis.render title="Cite this work" bibtex=source.bibtex cslJson=source.cslJson/>
  </div>
</article>
</@base.page>
