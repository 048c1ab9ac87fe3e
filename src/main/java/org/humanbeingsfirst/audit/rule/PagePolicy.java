package org.humanbeingsfirst.audit.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.htmlunit.csp.Policy;
import org.humanbeingsfirst.audit.BuiltPage;
import org.jsoup.nodes.Element;

/**
 * The content security policies in a page's head (CSP Level 3, {@code meta http-equiv}): each of them
 * has to allow what runs. Those that a server sends are not known here.
 */
final class PagePolicy {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");

    private final List<Policy> policies;

    private PagePolicy(List<Policy> policies) {
        this.policies = policies;
    }

    /** The policy of a page; empty if it has none. */
    static Optional<PagePolicy> of(BuiltPage page) {
        List<Policy> policies =
                PageHead.metas(page, "http-equiv")
                        .filter(
                                meta ->
                                        meta.attr("http-equiv")
                                                .strip()
                                                .equalsIgnoreCase("content-security-policy"))
                        .map(meta -> meta.attr("content"))
                        // A directive that is not ASCII names nothing that a policy knows.
                        .map(content -> NOT_ASCII.matcher(content).replaceAll("?"))
                        .map(
                                content ->
                                        Policy.parseSerializedCSP(
                                                content, Policy.PolicyErrorConsumer.ignored))
                        .toList();
        return policies.isEmpty() ? Optional.empty() : Optional.of(new PagePolicy(policies));
    }

    /** Whether a {@code script} with code of its own runs. */
    boolean allowsScript(Element script) {
        Optional<String> code = Optional.of(script.data());
        return policies.stream()
                .allMatch(each -> each.allowsInlineScript(nonce(script), code, Optional.of(true)));
    }

    /** Whether the code of an attribute such as {@code onclick} runs. */
    boolean allowsHandler(String code) {
        return policies.stream().allMatch(each -> each.allowsScriptAsAttribute(Optional.of(code)));
    }

    /** Whether a {@code javascript:} address runs. */
    boolean allowsScriptAddress(String address) {
        return policies.stream()
                .allMatch(
                        each ->
                                each.allowsJavascriptUrlNavigation(
                                        Optional.of(address), Optional.empty()));
    }

    /** Whether the rules of a {@code style} element apply. */
    boolean allowsStyle(Element style) {
        Optional<String> rules = Optional.of(style.data());
        return policies.stream().allMatch(each -> each.allowsInlineStyle(nonce(style), rules));
    }

    /** Whether the declarations of a {@code style} attribute apply. */
    boolean allowsStyleAttribute(String declarations) {
        return policies.stream()
                .allMatch(each -> each.allowsStyleAsAttribute(Optional.of(declarations)));
    }

    private static Optional<String> nonce(Element element) {
        return Optional.of(element.attr("nonce")).filter(nonce -> !nonce.isEmpty());
    }
}
