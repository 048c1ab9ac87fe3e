<#ftl output_format="HTML">
<#--
  A series from its first part to the last one planned, in one order: readers meet a part that is
  still to come at its place, and not after those that came earlier than it.

  Returns a list of {number, part?, date?}: `part` is the card of a part readers can see, `date` the
  day announced for one they cannot.
-->
<#function contents series>
  <#local entries = []>
  <#list 1..*series.planned as number>
    <#local entry = {"number": number}>
    <#list series.parts?filter(part -> part.part == number) as part>
      <#local entry += {"part": part}>
    </#list>
    <#list series.coming?filter(coming -> coming.number == number) as coming>
      <#if coming.date?has_content>
        <#local entry += {"date": coming.date}>
      </#if>
    </#list>
    <#local entries += [entry]>
  </#list>
  <#return entries>
</#function>
