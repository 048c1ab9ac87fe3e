<#ftl output_format="HTML">
<#macro render title text address linkText id level=2>
<section class="c-signpost" aria-labelledby="${id}">
  <h${level?c} id="${id}">${title}</h${level?c}>
  <p class="c-signpost__text">${text}</p>
  <p><a class="c-signpost__link" href="${address}">${linkText}</a></p>
</section>
</#macro>
