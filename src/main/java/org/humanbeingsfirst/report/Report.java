package org.humanbeingsfirst.report;

import java.util.List;
import java.util.Optional;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.RuleInfo;
import org.humanbeingsfirst.location.Location;

/**
 * What a check found, and what it looked for.
 *
 * @param version the program's version
 * @param root the folder that the findings' paths are relative to, as typed: {@code .} for the one the
 *     press was started in; with {@code /}, without final slash
 * @param isSite true if {@code root} is a site's folder, in which the content files lie that pages
 *     were made {@code from:}
 * @param rules the rules that were looked for, by id
 * @param findings what was found; sorted here by file, line, column and rule
 */
public record Report(
        String version, String root, boolean isSite, List<RuleInfo> rules, List<Finding> findings) {

    public Report {
        rules = List.copyOf(rules);
        findings = findings.stream().sorted().toList();
    }

    /**
     * The path of a file as seen from the folder the press was started in, which for services that
     * show the code is the repository.
     *
     * @param file path relative to {@code root}
     */
    String path(String file) {
        String folder = root;
        while (folder.startsWith("./")) {
            folder = folder.substring(2);
        }
        if (folder.isEmpty() || folder.equals(".")) {
            return file;
        }
        return folder.endsWith("/") ? folder + file : folder + "/" + file;
    }

    /**
     * The place in the content at which a finding on a page of a site is mended, seen from the folder
     * the press was started in; empty where it is not known where that lies.
     */
    Optional<Location> origin(Finding finding) {
        return isSite
                ? finding.origin()
                        .map(
                                place ->
                                        new Location(
                                                path(place.file()), place.line(), place.column()))
                : Optional.empty();
    }
}
