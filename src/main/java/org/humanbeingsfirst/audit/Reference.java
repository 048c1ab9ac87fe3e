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
        /** The page sends the reader there by itself ({@code meta http-equiv="refresh"}). */
        REDIRECT,
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

    /** Its scheme in lower case; an empty string if it has none. */
    public String scheme() {
        return WebAddress.schemeOf(WebAddress.clean(address));
    }

    /** True if it leaves out the scheme and begins with the host: {@code //example.org/}. */
    public boolean isProtocolRelative() {
        return WebAddress.isProtocolRelative(WebAddress.clean(address));
    }

    /** True for images, whoever loads them. */
    public boolean isImage() {
        return kind == Kind.IMAGE || kind == Kind.METADATA_IMAGE;
    }
}
