<#ftl output_format="HTML">
<#macro render address text="Leave this site" twoMore="Shift, press 2 more times to leave this site." oneMore="Shift, press 1 more time to leave this site." ended="Leaving this site by Shift expired." leaving="Loading.">
<a class="c-exit-this-page" href="${address}" rel="nofollow noreferrer" data-exit data-two-more="${twoMore}" data-one-more="${oneMore}" data-ended="${ended}" data-leaving="${leaving}">${text}</a>
</#macro>
