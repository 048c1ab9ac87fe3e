package org.humanbeingsfirst.content;

import java.util.List;
import org.openqa.selenium.WebElement;

/**
 * The page of the search, open in a browser.
 *
 * @param shown the site and the browser
 */
record SearchPage(SiteInBrowser shown) {

    void open(String address) {
        shown.openAsSet(address);
    }

    WebElement field() {
        return shown.browser().find("#search-field");
    }

    /** The list of everything, which results take the place of. */
    WebElement everything() {
        return shown.browser().find("#everything");
    }

    /** What is said of the results. */
    String status() {
        return shown.browser().find(".c-search-box__status").getText();
    }

    /** Waits until the search has said something; for no words, until its index is there. */
    void awaitStatus(String words) {
        shown.browser()
                .await(
                        () -> words.isEmpty() ? hasIndex() : status().contains(words),
                        () -> "status is “" + status() + "”, not “" + words + "”");
    }

    private boolean hasIndex() {
        return Boolean.TRUE.equals(
                shown.browser()
                        .ask(
                                "try { document.querySelector('.c-search-box').fold('a');"
                                        + " return true; } catch { return false; }"));
    }

    /** Waits until the address of the page has some words in it. */
    void awaitAddress(String part) {
        shown.browser().await(() -> shown.address().contains(part), shown::address);
    }

    /** The titles of the results. */
    List<String> titles() {
        return texts(".c-search-box__title");
    }

    /** The words that are marked in the results. */
    List<String> marks() {
        return texts(".c-search-box mark");
    }

    private List<String> texts(String selector) {
        Object texts =
                shown.browser()
                        .ask(
                                "return [...document.querySelectorAll(arguments[0])]"
                                        + ".map(e => e.textContent)",
                                selector);
        return ((List<?>) texts).stream().map(String.class::cast).toList();
    }
}
