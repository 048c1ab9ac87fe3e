package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Locale;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds helplines that do not say what a caller needs to know, nor why they do not say it. */
final class HelplineMissingField implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "helpline-missing-field",
                    RuleGroup.HELPLINES,
                    Severity.ERROR,
                    "every helpline says who runs it, for whom, when, how, and where that was"
                            + " read");

    private static final List<String> TEXTS =
            List.of("name", "run-by", "for", "hours", "languages", "verified-by");

    private static final List<String> CONTACT_TEXTS = List.of("kind", "label", "href");

    private static final String NOT_CONFIRMED = "not confirmed";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        Helplines.register(site).ifPresent(register -> check(register, findings));
        for (Helplines.Service service : Helplines.services(site)) {
            check(service, findings);
        }
    }

    private static void check(Register register, FindingSink findings) {
        if (register.root().kind() != YamlNode.Kind.LIST) {
            findings.add(
                    Finding.at(
                            INFO,
                            register.file(),
                            register.root().location(),
                            "helplines are not a list of countries",
                            "begin each country with - country: and its name"));
        }
        for (YamlNode country : register.root().items()) {
            String name = country.text("country").orElse("a country without name");
            for (String key : List.of("country", "code")) {
                if (isBlank(country, key)) {
                    findings.add(incomplete(register, country, name, key));
                }
            }
            if (isEmptyList(country, "services")) {
                findings.add(incomplete(register, country, name, "services"));
            }
        }
    }

    private static Finding incomplete(
            Register register, YamlNode country, String name, String key) {
        return Finding.at(
                INFO,
                register.file(),
                country.location(),
                name + " has no " + key,
                "give each country its name, its ISO 3166 code and a list of services");
    }

    private static void check(Helplines.Service service, FindingSink findings) {
        YamlNode entry = service.entry();
        for (String key : TEXTS) {
            if (isBlank(entry, key)) {
                String hint =
                        "add "
                                + key
                                + ", or write \"Not confirmed\" and say under not-confirmed: why";
                findings.add(missing(service, key, hint));
            } else if (isUnconfirmed(entry, key) && isBlank(entry, "not-confirmed")) {
                findings.add(
                        service.finding(
                                INFO,
                                key,
                                "nothing says why "
                                        + key
                                        + " of "
                                        + service.name()
                                        + " could not be confirmed",
                                "add not-confirmed: and say what was looked for and not found"));
            }
        }
        if (isEmptyList(entry, "contacts")) {
            String hint = "give at least one way to reach it, or take the service out";
            findings.add(missing(service, "contacts", hint));
        }
        if (isEmptyList(entry, "sources")) {
            String hint = "name the items of the library in which all this was read";
            findings.add(missing(service, "sources", hint));
        }
        if (service.verifiedOn().isEmpty()) {
            findings.add(
                    service.finding(
                            INFO,
                            "verified-on",
                            service.name() + " has no verified-on that is a date",
                            "write the day of the last check, such as 2030-01-31"));
        }
        for (YamlNode contact : service.contacts()) {
            for (String key : CONTACT_TEXTS) {
                if (isBlank(contact, key)) {
                    findings.add(
                            Finding.at(
                                    INFO,
                                    service.file(),
                                    contact.location(),
                                    "a contact of " + service.name() + " has no " + key,
                                    "give each contact a kind, a label that readers see, and a"
                                            + " href"));
                }
            }
        }
    }

    private static Finding missing(Helplines.Service service, String key, String hint) {
        return service.finding(INFO, key, service.name() + " has no " + key, hint);
    }

    private static boolean isBlank(YamlNode entry, String key) {
        return entry.text(key).filter(text -> !text.isBlank()).isEmpty();
    }

    private static boolean isEmptyList(YamlNode entry, String key) {
        return entry.get(key).map(YamlNode::items).orElse(List.of()).isEmpty();
    }

    private static boolean isUnconfirmed(YamlNode entry, String key) {
        return entry.text(key).orElse("").toLowerCase(Locale.ROOT).startsWith(NOT_CONFIRMED);
    }
}
