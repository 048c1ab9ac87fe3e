package org.humanbeingsfirst.bake;

import java.util.TreeMap;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.jbake.model.DocumentModel;

/** What listings show of a document. It does not change once its fingerprint was taken. */
final class ListedDocument extends DocumentModel implements Fingerprint.Fingerprinted {

    private transient Fingerprint fingerprint;

    @Override
    public synchronized Fingerprint fingerprint() {
        if (fingerprint == null) {
            fingerprint = Fingerprint.of(new TreeMap<>(this));
        }
        return fingerprint;
    }
}
