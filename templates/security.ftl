<#ftl output_format="plainText">
<#-- Whom to tell of a weakness of the site (RFC 9116); only if jbake.properties names a contact. -->
<#import "/lib/html.ftl" as html>
Contact: ${config.site_security_contact}
Expires: ${html.moment(expires)}
Preferred-Languages: ${config.site_language?keep_before("-")}
Canonical: ${config.site_host}${permalink}
