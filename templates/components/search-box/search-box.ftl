<#ftl output_format="HTML">
<#macro render index address help list label="Words to look for" button="Search" name="Search this site">
<div class="c-search-box" data-index="${index}" data-list="${list}" data-loading="Loading the index …" data-one="1 page found." data-many="{0} pages found." data-none="Nothing was found for “{0}”. Try fewer words, or choose from the topics below." data-some="No page has all of these words; these have some of them." data-typo="With one letter changed." data-phrase="No page has these words in this order; these have them apart." data-failed="The search could not be loaded. All pages are listed below." data-helpwords="help helpline hotline emergency danger escape unsafe crisis trapped scared" data-kindpost="Post" data-kindpart="Part of {0}" data-kindseries="Series" data-kindpage="Page" data-kindtopic="Topic" data-kindsource="Source: {0}">
  <form class="c-search-box__form" role="search" aria-label="${name}" action="${address}" method="get">
    <label class="c-search-box__label" for="search-field">${label}</label>
    <div class="c-search-box__row">
      <input class="c-search-box__field" id="search-field" type="search" name="q" maxlength="200" autocomplete="off" autocapitalize="none" enterkeyhint="search" aria-describedby="search-privacy">
      <button class="c-search-box__button">${button}</button>
    </div>
    <p class="c-search-box__note" id="search-privacy">You are searching on your own device: the words you type here are sent to nobody. They do stand in this page’s address, and so in your browser’s history. Opening a link that already holds words sends those to the host of this site.</p>
    <details class="c-search-box__tips">
      <summary class="c-search-box__summary">Ways to search</summary>
      <ul class="c-search-box__ways">
        <li>Quotation marks find words in their order: “safe house”.</li>
        <li>The arrow keys lead from result to result, and Escape begins anew.</li>
        <li><label><input class="c-search-box__key" type="checkbox" checked> The key / leads to the field</label></li>
      </ul>
    </details>
  </form>
  <p class="c-search-box__status" role="status"></p>
  <p class="c-search-box__help" hidden>Do you need help, now or soon? <a href="${help}">Get help: services by country</a></p>
  <ol class="c-search-box__results" role="list" aria-label="Results"></ol>
  <button class="c-search-box__more" type="button" hidden>Show more results</button>
  <template>
    <li class="c-search-box__result">
      <p class="c-search-box__kind"></p>
      <h2 class="c-search-box__heading"><a class="c-search-box__link" href="${address}"><span class="c-search-box__title" dir="auto">Title</span> <span class="c-search-box__section" dir="auto">Section</span></a></h2>
      <p class="c-search-box__excerpt" dir="auto"></p>
    </li>
  </template>
</div>
</#macro>
