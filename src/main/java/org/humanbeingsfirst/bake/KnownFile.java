package org.humanbeingsfirst.bake;

import java.util.List;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/**
 * A file of the built site as the last bake left it.
 *
 * @param origin the content file behind a page, or an empty string
 * @param isPage true if a template made it
 * @param fingerprint of everything it was made of
 * @param asked the variables that its template asked for, by name
 * @param stamp what the file system said of it then
 */
record KnownFile(
        String origin,
        boolean isPage,
        Fingerprint fingerprint,
        List<String> asked,
        StagedOutput.Stamp stamp) {

    /** The same page, which now stands for another content file. */
    KnownFile from(String newOrigin) {
        return new KnownFile(newOrigin, isPage, fingerprint, asked, stamp);
    }
}
