<#ftl output_format="plainText">
<#-- A citation for other programs or for pasting, as the program wrote it. -->
${text}<#t>
