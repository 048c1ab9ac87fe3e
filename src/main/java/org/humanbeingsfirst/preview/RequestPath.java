package org.humanbeingsfirst.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request, decoded strictly (RFC 3986): each step is percent-decoded once, on its
 * own, after the path was split, so that nothing encoded can become a separator.
 *
 * @param steps the names between the slashes, decoded; none for {@code /}
 * @param isFolder true if it ends with a slash
 */
record RequestPath(List<String> steps, boolean isFolder) {

    RequestPath {
        steps = List.copyOf(steps);
    }

    /**
     * Decodes a path as it stands in the request line.
     *
     * @return empty for a path that no built file can have: not UTF-8, with a step {@code .} or
     *     {@code ..} or an empty one, or with a slash, backslash or control character in a step
     */
    static Optional<RequestPath> decode(String rawPath) {
        if (rawPath == null || !rawPath.startsWith("/")) {
            return Optional.empty();
        }
        String[] rawSteps = rawPath.substring(1).split("/", -1);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < rawSteps.length; i++) {
            boolean isEndingSlash = i == rawSteps.length - 1 && rawSteps[i].isEmpty();
            if (isEndingSlash) {
                return Optional.of(new RequestPath(steps, true));
            }
            Optional<String> step = decodeStep(rawSteps[i]).filter(RequestPath::isFileName);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        return Optional.of(new RequestPath(steps, false));
    }

    private static Optional<String> decodeStep(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > '~') {
                return Optional.empty();
            }
            if (c != '%') {
                bytes.write(c);
                continue;
            }
            if (i + 2 >= raw.length()) {
                return Optional.empty();
            }
            int high = Character.digit(raw.charAt(i + 1), 16);
            int low = Character.digit(raw.charAt(i + 2), 16);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        try {
            // A fresh decoder reports what String's constructor would replace.
            ByteBuffer encoded = ByteBuffer.wrap(bytes.toByteArray());
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(encoded).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean isFileName(String step) {
        return !step.isEmpty()
                && !step.equals(".")
                && !step.equals("..")
                && step.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }
}
