<#ftl output_format="HTML">
<#import "/components/prose/prose.ftl" as prose>
<#import "/components/citation-number/citation-number.ftl" as citationNumber>
<#import "/components/heading/heading.ftl" as heading>
<#import "/components/note/note.ftl" as note>
<#import "/components/content-note/content-note.ftl" as contentNote>
<#import "/components/quotation/quotation.ftl" as quotation>
<#macro render fragments notes={} noteLang="">
<#list fragments as fragment>
<#switch fragment.kind>
<#case "quotation">
<@quotation.render quotation=fragment/>
<#break>
<#case "citation">
<@citationNumber.render number=fragment.source.number anchor=fragment.source.anchor id=fragment.citeAnchor note=fragment.source.noteAnchor/><#t>
<#if fragment.isFirst><@note.render source=fragment.source/></#if><#t>
<#break>
<#case "heading">
<@heading.render html=fragment.html anchor=fragment.anchor text=fragment.text/><#t>
<#if notes[fragment.anchor]??>
<@contentNote.render subjects=notes[fragment.anchor].subjects past=notes[fragment.anchor].past of="section" name=fragment.text lang=noteLang/>
</#if>
<#break>
<#default>
<@prose.render html=fragment.html/><#t>
</#switch>
</#list>
</#macro>
