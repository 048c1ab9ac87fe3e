package org.humanbeingsfirst.bake;

import java.util.List;
import org.humanbeingsfirst.finding.Finding;
import org.humanbeingsfirst.finding.Severity;

/** Thrown when a site cannot be baked; says everything that must be mended. */
public final class BakeFailedException extends RuntimeException {

    private final transient List<Finding> findings;

    /**
     * @param findings at least one of severity error; warnings may stand among them
     */
    public BakeFailedException(List<Finding> findings) {
        super(
                findings.stream().filter(f -> f.rule().severity() == Severity.ERROR).count()
                        + " errors");
        this.findings = List.copyOf(findings);
    }

    /** Everything found. */
    public List<Finding> findings() {
        return findings;
    }
}
