<#ftl output_format="HTML">
<#macro render>
<svg class="c-mark" viewBox="0 0 32 32" aria-hidden="true">
  <g id="c-mark">
    <circle cx="9" cy="8" r="4.5"/>
    <path d="M2.5 20a6.5 6.5 0 0 1 13 0c0 4.6-3 8.4-8.5 9.8 2.6-2.2 3.7-4.6 3.5-7.4h-8z"/>
    <circle cx="24" cy="8" r="4.5"/>
    <path d="M17.5 20a6.5 6.5 0 0 1 13 0c0 4.6-3 8.4-8.5 9.8 2.6-2.2 3.7-4.6 3.5-7.4h-8z"/>
  </g>
</svg>
</#macro>
