package org.humanbeingsfirst.audit.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;
import org.humanbeingsfirst.yaml.YamlNode;

/** {@code registers/helplines.yaml}: services by country, each with the day it was verified last. */
final class Helplines {

    /** More days than these since the last check, and a service should be verified again. */
    static final int STALE_AFTER_DAYS = 60;

    /** More days than these since the last check, and a service must not be published. */
    static final int EXPIRED_AFTER_DAYS = 120;

    /** The code of the section for services of no single country (ISO 3166 leaves it to users). */
    static final String NO_COUNTRY = "ZZ";

    private Helplines() {}

    /**
     * A service.
     *
     * @param file the register
     * @param country the section it stands in, with its {@code country} and {@code code}
     * @param entry the service itself
     */
    record Service(ContentFile file, YamlNode country, YamlNode entry) {

        /** Its name, for messages. */
        String name() {
            return entry.text("name").orElse("a service without name");
        }

        /** The day of its last check, if that is a date. */
        Optional<LocalDate> verifiedOn() {
            return entry.get("verified-on").flatMap(YamlNode::date);
        }

        /** Days from its last check to a day; negative if that came first. */
        Optional<Long> daysUnverified(LocalDate today) {
            return verifiedOn().map(day -> ChronoUnit.DAYS.between(day, today));
        }

        /** The country's code: ISO 3166, two capitals. */
        String code() {
            return country.text("code").orElse("");
        }

        List<YamlNode> contacts() {
            return entry.get("contacts").map(YamlNode::items).orElse(List.of());
        }

        /** A finding at the value of a key, or where the service begins if it does not have it. */
        Finding finding(RuleInfo rule, String key, String message, String hint) {
            Location place = entry.get(key).orElse(entry).location();
            return Finding.at(rule, file, place, message, hint);
        }
    }

    /** The register, if the site has one that is not empty. */
    static Optional<Register> register(SiteContent site) {
        return Optional.ofNullable(site.registers().get("helplines"))
                .filter(register -> !register.root().isNull());
    }

    /** Every service of every country, in order. */
    static List<Service> services(SiteContent site) {
        List<Service> services = new ArrayList<>();
        register(site)
                .ifPresent(
                        register -> {
                            for (YamlNode country : register.root().items()) {
                                for (YamlNode entry : services(country)) {
                                    services.add(new Service(register.file(), country, entry));
                                }
                            }
                        });
        return services;
    }

    private static List<YamlNode> services(YamlNode country) {
        return country.get("services").map(YamlNode::items).orElse(List.of());
    }
}
