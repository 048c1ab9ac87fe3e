package org.humanbeingsfirst.citation;

import java.util.Collection;
import java.util.Map;

/** Formats items as bibliography entries with citeproc-java. STUB */
public final class BibliographyFormatter {

    /** Formats with a CSL style and locale by name. */
    public BibliographyFormatter(String style, String language) {
        throw new UnsupportedOperationException();
    }

    /** HTML of the entry of each item, by id: inline markup only, addresses as links. */
    public Map<String, String> format(Collection<CslItem> items) {
        throw new UnsupportedOperationException();
    }
}
