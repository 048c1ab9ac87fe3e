<#ftl output_format="HTML">
<#--
  A document with its text: head, content note, body, what the entry template adds (nested),
  corrections and sources. Reads `content`, the document being rendered.

  kicker, and what begins with it     see the component page-head
  dated                               whether date and reading time are shown
  scripts                             addresses of scripts that only this page needs
  rail                                whether the entry template fills the rail (nested with "rail")
  contents                            title of a list of the page's sections, which stands in the rail
  always                              whether that list is shown on small screens too
  sources                             the list of sources, if it is not that of the text

  The nested part is called with a place: "rail" (beside the text, if asked for) and "after" (below
  the text).
-->
<#import "/layouts/base.ftl" as base>
<#import "/lib/html.ftl" as html>
<#import "/layouts/metadata.ftl" as metadata>
<#import "/components/page-head/page-head.ftl" as pageHead>
<#import "/components/jump-list/jump-list.ftl" as jumpList>
<#import "/components/content-note/content-note.ftl" as contentNote>
<#import "/components/article-body/article-body.ftl" as articleBody>
<#import "/components/correction-list/correction-list.ftl" as correctionList>
<#import "/components/cite-this/cite-this.ftl" as citeThis>
<#import "/components/source-list/source-list.ftl" as sourceList>
<#macro page kicker="" kickerAddress="" kickerNote="" kickerLang="" dated=false rail=false contents="" always=false indexed=true scripts=[] sources=content.sources>
<#-- Only what the document says is in its language; the rest of the page is the site's. -->
<#local language = (content.lang != config.site_language)?then(content.lang, "")>
<#-- A list of two places is no help. -->
<#local sections = (contents?has_content && content.headings?size gt 2)?then(content.headings, [])>
<@base.page title=content.title description=content.summary!"" indexed=indexed scripts=scripts previous=(content.previous.permalink)!"" next=(content.next.permalink)!"" feed=content.series!{} discreet=content.discreet!{} about=dated?then(metadata.article(content), (content.type == "series")?then(metadata.series(content), {})) trail=kickerAddress?has_content?then([{"text": kicker, "address": kickerAddress}], []) + [{"text": content.title}]>
<article class="l-article">
  <div class="l-article__head">
<@pageHead.render kickerLang=kickerLang lang=language title=content.title summary=content.summary!"" kicker=kicker kickerAddress=kickerAddress kickerNote=kickerNote date=dated?then(content.date!"", "") updated=content.updated!"" minutes=dated?then(content.minutes, 0)/>
  </div>
<#if rail || sections?has_content>
  <div class="l-article__rail<#if !rail && !always> l-article__rail--wide</#if>">
<#if rail>
<#nested "rail">
</#if>
<#if sections?has_content>
    <div<#if !always> class="l-article__contents"</#if>>
<@jumpList.render links=sections label=contents title=contents lang=language/>
    </div>
</#if>
  </div>
</#if>
<#if content.fragments?has_content || content.contentNote?has_content || content.contentNotes?has_content>
  <div class="l-article__body c-prose"<#if language?has_content> lang="${language}" dir="${html.direction(language)}"</#if>>
<#if content.contentNote?has_content || content.contentNotes?has_content>
<@contentNote.render subjects=content.contentNotes text=content.contentNote!"" past="after-text" lang=language?has_content?then(config.site_language, "")/>
</#if>
<@articleBody.render fragments=content.fragments notes=content.sectionNotes noteLang=language?has_content?then(config.site_language, "")/>
  </div>
</#if>
  <div class="l-article__after" id="after-text" tabindex="-1">
<#nested "after">
<@correctionList.render corrections=content.corrections/>
<@sourceList.render sources=sources/>
<#if content.citation??>
<@citeThis.render title="Cite this page" text=content.citation.text bibtex=content.citation.bibtex cslJson=content.citation.cslJson plainText=content.citation.plainText/>
</#if>
  </div>
</article>
</@base.page>
</#macro>
