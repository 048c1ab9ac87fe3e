package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.Attribute;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes {@code href} and {@code src} off links and images whose address could run a script or leads
 * to a file of the reader's machine. Looks at the address as it is about to be printed, entities and
 * escapes decoded, the way browsers read it (WHATWG URL Standard, section 4.4: control characters
 * and spaces at the ends are stripped, tabs and line ends everywhere).
 */
public final class SafeAddresses implements AttributeProvider {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

    private SafeAddresses() {}

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        for (String name : List.of("href", "src")) {
            Attribute attribute = attributes.get(name);
            if (attribute != null && !isSafe(attribute.getValue())) {
                attributes.remove(name);
            }
        }
    }

    /** True for relative addresses, fragments and the schemes a page of prose needs. */
    static boolean isSafe(String address) {
        StringBuilder seen = new StringBuilder();
        address.chars().filter(c -> c > ' ').forEach(c -> seen.append((char) c));
        for (int i = 0; i < seen.length(); i++) {
            char c = seen.charAt(i);
            if (c == ':') {
                return SCHEMES.contains(seen.substring(0, i).toLowerCase(Locale.ROOT));
            }
            if (c == '/' || c == '?' || c == '#' || c == '\\') {
                return true;
            }
        }
        return true;
    }

    /** Plugs the provider into Flexmark. */
    public static final class Factory extends IndependentAttributeProviderFactory {

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new SafeAddresses();
        }
    }
}
