<#ftl output_format="HTML">
<#import "/lib/html.ftl" as html>
<#macro render name links address="" feedAddress="/feed.xml" licenceAddress=html.licence>
<footer class="c-site-footer">
  <div class="c-site-footer__inner">
    <p>${name} sets no cookies, counts no visitors and loads nothing from other websites. <a href="/about/privacy-and-safety/">Privacy and safety</a> says what your browser still keeps.</p>
    <nav aria-label="About this site">
      <ul class="c-site-footer__links" role="list">
<#list links as link>
        <li><a class="c-site-footer__link" href="${link.address}">${link.text}</a></li>
</#list>
        <li><a class="c-site-footer__link" href="${feedAddress}">Feed (Atom)</a></li>
      </ul>
    </nav>
    <p class="c-site-footer__kept">Our own words may be used under <a href="${licenceAddress}" rel="license">CC&nbsp;BY&nbsp;4.0</a>. Quotations belong to those who wrote or spoke them.</p>
<#if address?has_content>
    <p class="c-site-footer__kept c-site-footer__address">${address}</p>
</#if>
  </div>
</footer>
</#macro>
