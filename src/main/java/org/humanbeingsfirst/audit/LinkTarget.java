package org.humanbeingsfirst.audit;

/** What an address on a page leads to. */
public sealed interface LinkTarget {

    /**
     * A file of the built site.
     *
     * @param path its path below the built site
     * @param fragment what follows {@code #}, as written; empty if nothing does
     * @param isFolderWithoutSlash true if the address names a folder and leaves out its final slash:
     *     most servers lead on to the folder, at the price of one more request
     */
    record Found(String path, String fragment, boolean isFolderWithoutSlash) implements LinkTarget {

        /** A file that is named in full. */
        public Found(String path, String fragment) {
            this(path, fragment, false);
        }
    }

    /**
     * An address of this site at which there is nothing.
     *
     * @param path the path that was looked for: below the built site, or below its host for an
     *     address outside it
     */
    record Missing(String path) implements LinkTarget {}

    /**
     * An address on another origin.
     *
     * @param origin scheme, host and port, such as {@code https://example.org}
     */
    record Elsewhere(String origin) implements LinkTarget {}

    /**
     * An address that no web server answers: {@code mailto:}, {@code tel:}, {@code data:} and others.
     *
     * @param scheme the scheme in lower case, without colon
     */
    record OtherScheme(String scheme) implements LinkTarget {}

    /**
     * Something that is not an address.
     *
     * @param reason what is wrong with it
     */
    record Malformed(String reason) implements LinkTarget {}
}
