package org.humanbeingsfirst.preview;

/**
 * What the preview shows at a moment.
 *
 * @param number grows with every build, failed ones too
 * @param report what must be mended, as plain text; an empty string when the site was built
 */
record ShownBuild(long number, String report) {

    boolean isBroken() {
        return !report.isEmpty();
    }
}
