package org.humanbeingsfirst.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.location.Location;

/**
 * Writes findings as workflow commands, which GitHub Actions shows beside the code:
 *
 * <pre>{@code
 * ::error file=_site/index.html,line=12,col=3,title=link-empty::link has no address%0Ahint: write one
 * }</pre>
 *
 * <p>GitHub shows only the first few annotations of a step, so the last line, which is no command,
 * has the counts. A finding on a page of a site stands at the content file that the page was made
 * from: the page itself is in no repository.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">the
 *     commands</a>
 */
final class GitHubReporter implements Reporter {

    @Override
    public void write(Report report, Writer out) throws IOException {
        for (Finding finding : report.findings()) {
            out.append(command(finding, report)).append('\n');
        }
        out.append(Counts.of(report.findings()).toString()).append('\n');
    }

    private static String command(Finding finding, Report report) {
        String name =
                switch (finding.rule().severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case REVIEW -> "notice";
                };
        List<String> lines = new ArrayList<>();
        lines.add(finding.message());
        lines.addAll(finding.details());
        Location place = finding.location();
        String file = report.path(place.file());
        Location shown = new Location(file, place.line(), place.column());
        Location at = report.origin(finding).orElse(shown);
        if (!at.equals(shown)) {
            lines.add("page: " + shown);
        }
        StringBuilder properties = new StringBuilder();
        properties.append("file=").append(property(at.file()));
        if (at.line() > 0) {
            properties.append(",line=").append(at.line());
        }
        if (at.column() > 0) {
            properties.append(",col=").append(at.column());
        }
        properties.append(",title=").append(property(finding.rule().id()));
        if (!finding.hint().isEmpty()) {
            lines.add("hint: " + finding.hint());
        }
        String text = String.join("\n", lines.stream().map(PlainLine::of).toList());
        return "::" + name + " " + properties + "::" + data(text);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
