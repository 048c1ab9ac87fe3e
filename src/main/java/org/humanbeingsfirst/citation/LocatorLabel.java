package org.humanbeingsfirst.citation;

/** CSL locator labels. STUB */
public enum LocatorLabel {
    PAGE;

    /** The short form for a value: singular or plural. */
    public String shortForm(String value) {
        throw new UnsupportedOperationException();
    }
}
