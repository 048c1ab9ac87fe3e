package org.humanbeingsfirst.audit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.audit.BuiltSite;
import org.humanbeingsfirst.audit.BuiltSiteRule;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.FindingSink;
import org.humanbeingsfirst.finding.RuleGroup;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.UnreadableInputException;

/** Finds a {@code security.txt} by which nobody could tell of a weakness (RFC 9116). */
final class SecurityTxtInvalid implements BuiltSiteRule {

    private static final RuleInfo INFO =
            new RuleInfo(
                    "security-txt-invalid",
                    RuleGroup.PAGES,
                    Severity.ERROR,
                    "security.txt names a contact and the day until which it holds");

    /** The second is where it was before there was a standard; some still look there. */
    private static final List<String> PATHS = List.of(".well-known/security.txt", "security.txt");

    private static final Pattern FIELD =
            Pattern.compile("(?m)^([A-Za-z-]+)[ \\t]*:[ \\t]*(.*?)[ \\t\\r]*$");

    /** A scheme, and not plain http, which others could alter on the way (section 2.4). */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?!http:)[a-z][a-z0-9+.-]*:\\S+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(BuiltSite site, FindingSink findings) {
        for (String path : PATHS) {
            if (site.judgedFiles().contains(path)) {
                try {
                    check(site.file(path), findings);
                } catch (UnreadableInputException e) {
                    findings.add(Finding.of(e));
                }
            }
        }
    }

    private record Field(String value, int offset) {}

    private static void check(ContentFile file, FindingSink findings) {
        List<Field> contacts = fields(file, "contact");
        List<Field> expiries = fields(file, "expires");
        if (contacts.isEmpty()) {
            missing(file, "no contact", "write Contact: mailto:… or Contact: https://…", findings);
        }
        for (Field contact : contacts) {
            if (!ADDRESS.matcher(contact.value()).matches()) {
                wrong(
                        file,
                        contact,
                        "contact that is no safe address: " + contact.value(),
                        "write it with its scheme, such as mailto: or https:",
                        findings);
            }
        }
        if (expiries.isEmpty()) {
            String hint = "write Expires: 2030-01-31T00:00:00Z, less than a year ahead";
            missing(file, "no day until which it holds", hint, findings);
        }
        for (Field expiry : expiries) {
            if (!FeedDates.isInternetDate(expiry.value())) {
                wrong(
                        file,
                        expiry,
                        "date that is none: " + expiry.value(),
                        "write it as 2030-01-31T00:00:00Z",
                        findings);
            }
        }
        if (expiries.size() > 1) {
            wrong(file, expiries.get(1), "second day until which it holds", "keep one", findings);
        }
    }

    private static List<Field> fields(ContentFile file, String name) {
        List<Field> fields = new ArrayList<>();
        Matcher line = FIELD.matcher(file.text());
        while (line.find()) {
            if (line.group(1).toLowerCase(Locale.ROOT).equals(name)) {
                fields.add(new Field(line.group(2), line.start(1)));
            }
        }
        return fields;
    }

    private static void missing(ContentFile file, String what, String hint, FindingSink findings) {
        findings.add(Finding.inFile(INFO, file.path(), "security.txt has " + what, hint));
    }

    private static void wrong(
            ContentFile file, Field field, String what, String hint, FindingSink findings) {
        findings.add(
                Finding.at(
                        INFO, file, file.at(field.offset()), "security.txt has a " + what, hint));
    }
}
