<#ftl output_format="HTML">
<#-- Rows of people who are also quotation marks; the first two carry the accent. -->
<#macro render rows=5 columns=4>
<svg class="c-crowd" viewBox="0 0 ${(columns * 38 - 6)?c} ${(rows * 38 - 8)?c}" aria-hidden="true" focusable="false">
  <defs>
    <g id="crowd-pair">
      <circle cx="9" cy="5" r="4.5"/>
      <path d="M2.5 17a6.5 6.5 0 0 1 13 0c0 4.6-3 8.4-8.5 9.8 2.6-2.2 3.7-4.6 3.5-7.4h-8z"/>
      <circle cx="24" cy="5" r="4.5"/>
      <path d="M17.5 17a6.5 6.5 0 0 1 13 0c0 4.6-3 8.4-8.5 9.8 2.6-2.2 3.7-4.6 3.5-7.4h-8z"/>
    </g>
  </defs>
<#list 0..<rows as row>
<#list 0..<columns as column>
  <use<#if row == 0 && column == 0> class="c-crowd__first"</#if> href="#crowd-pair" x="${(column * 38)?c}" y="${(row * 38)?c}"/>
</#list>
</#list>
</svg>
</#macro>
