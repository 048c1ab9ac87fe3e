package org.humanbeingsfirst.location;

/**
 * Thrown when a file cannot be read far enough for rules to judge it: not UTF-8, broken YAML or
 * JSON, no front matter. It is printed in the same shape as a finding.
 */
public final class UnreadableInputException extends RuntimeException {

    private final String ruleId;
    private final Location location;
    private final String excerpt;
    private final String hint;

    /**
     * @param ruleId kebab-case id of the kind of defect, such as {@code input-not-utf8}
     * @param location where reading stopped
     * @param message one sentence, lower case, without full stop
     * @param excerpt the whole line at which reading stopped, or an empty string
     * @param hint what the editor can do, as an action
     */
    public UnreadableInputException(
            String ruleId, Location location, String message, String excerpt, String hint) {
        super(message);
        this.ruleId = ruleId;
        this.location = location;
        this.excerpt = excerpt;
        this.hint = hint;
    }

    public String ruleId() {
        return ruleId;
    }

    public Location location() {
        return location;
    }

    public String excerpt() {
        return excerpt;
    }

    public String hint() {
        return hint;
    }
}
