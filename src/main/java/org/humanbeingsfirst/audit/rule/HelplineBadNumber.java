package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.humanbeingsfirst.audit.SiteContentRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;

/** Finds numbers that cannot exist in their country, and labels that show another number. */
final class HelplineBadNumber implements SiteContentRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "helpline-bad-number",
                    RuleGroup.HELPLINES,
                    Severity.ERROR,
                    "every helpline's number can exist, and is the number that readers see");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteContent site, FindingSink findings) {
        for (Helplines.Service service : Helplines.services(site)) {
            for (YamlNode contact : service.contacts()) {
                number(contact)
                        .flatMap(number -> judge(number, contact, service))
                        .ifPresent(findings::add);
            }
        }
    }

    /** What a {@code tel:} (RFC 3966) or {@code sms:} (RFC 5724) address calls, without parameters. */
    private static Optional<String> number(YamlNode contact) {
        String address = contact.text("href").orElse("");
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("tel:") && !lower.startsWith("sms:")) {
            return Optional.empty();
        }
        String number = address.substring("tel:".length());
        return Optional.of(number.split("[;?]", 2)[0]);
    }

    private static Optional<Finding> judge(
            String number, YamlNode contact, Helplines.Service service) {
        String region = service.code();
        String label = contact.text("label").orElse("");
        boolean hasCountry = !region.equals(Helplines.NO_COUNTRY);
        if (hasCountry && !TelephoneNumbers.hasPlan(region)) {
            return found(
                    service,
                    contact,
                    "no telephone numbers are known of a country with the code " + region,
                    "write the country's code of ISO 3166, such as GB, or "
                            + Helplines.NO_COUNTRY
                            + " for none");
        }
        if (!hasCountry && !TelephoneNumbers.isInternational(number)) {
            return found(
                    service,
                    contact,
                    number + " stands under no country and has no country code",
                    "begin the number with + and its country code");
        }
        if (!TelephoneNumbers.isValid(number, region)) {
            return found(
                    service,
                    contact,
                    number + " is no number " + (hasCountry ? "of " + region : "of any country"),
                    "compare every digit with the source; a number of another country stands under"
                            + " that country, or under "
                            + Helplines.NO_COUNTRY);
        }
        List<String> shown = TelephoneNumbers.in(label);
        if (shown.stream().noneMatch(one -> TelephoneNumbers.areSame(one, number, region))) {
            return found(
                    service,
                    contact,
                    shown.isEmpty()
                            ? "the label of " + number + " shows no number"
                            : "the label shows "
                                    + String.join(" and ", shown)
                                    + " and the link calls "
                                    + number,
                    "show the number that the link calls, for readers who dial it elsewhere");
        }
        return Optional.empty();
    }

    private static Optional<Finding> found(
            Helplines.Service service, YamlNode contact, String message, String hint) {
        YamlNode place = contact.get("href").orElse(contact);
        return Optional.of(
                Finding.at(INFO, service.file(), place.location(), message, hint)
                        .withDetails(List.of("service: " + service.name())));
    }
}
