package org.humanbeingsfirst.external;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with an address although its server answers. */
enum Alarm {
    /** The name is for sale, or shows advertisements. */
    PARKED,
    /** It leads to the front door of somebody else. */
    OTHER_SITE,
    /** It leads to the front door of its own site: the page is gone. */
    HOME_PAGE,
    /** It says that it is not there, with the status of a page that is. */
    SOFT_404,
    /** It is not what it was when it was first seen. */
    CHANGED,
    /** Its server cannot prove who it is. */
    CERTIFICATE,
    /** It leads into a private network, and was not asked. */
    REFUSED;

    /** The word for it in the lock file, such as {@code home-page}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Alarm> ofWord(String word) {
        return Stream.of(values()).filter(alarm -> alarm.word().equals(word)).findFirst();
    }

    /** True if somebody else may have the address now. */
    boolean isHijack() {
        return this == PARKED || this == OTHER_SITE;
    }
}
