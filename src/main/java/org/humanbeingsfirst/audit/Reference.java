package org.humanbeingsfirst.audit;

import org.jsoup.nodes.Element;

/**
 * An address on a built page.
 *
 * @param element the element that holds it
 * @param attribute the attribute that holds it; an empty string for {@code style} and {@code script}
 *     elements, which hold it in their text
 * @param address the address as written
 * @param kind what it is for
 * @param target what it leads to
 */
public record Reference(
        Element element, String attribute, String address, Kind kind, LinkTarget target) {

    /** What addresses are for. */
    public enum Kind {
        /** A reader follows it. */
        LINK,
        /** It names where words come from: {@code cite}. */
        CITATION,
        /** A form is sent there. */
        FORM,
        /** It says something about the page: {@code link}, Open Graph, JSON-LD. */
        METADATA,
        /** An image that says something about the page, which other programs load. */
        METADATA_IMAGE,
        /** A browser loads it with the page. */
        RESOURCE,
        /** A browser loads it with the page, as an image. */
        IMAGE
    }

    /** True if a browser asks for it as soon as the page is opened. */
    public boolean isLoaded() {
        return kind == Kind.RESOURCE || kind == Kind.IMAGE;
    }

    /** True for images, whoever loads them. */
    public boolean isImage() {
        return kind == Kind.IMAGE || kind == Kind.METADATA_IMAGE;
    }
}
