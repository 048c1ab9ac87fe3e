package org.humanbeingsfirst.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;

/** References to characters by number, such as {@code &#1;}, which can bring in what no file may hold. */
final class CharacterReferences {

    /** As CommonMark bounds them (0.31.2, section 2.5). */
    private static final Pattern REFERENCE =
            Pattern.compile("&#(?:[xX](\\p{XDigit}{1,6})|(\\d{1,7}));");

    private CharacterReferences() {}

    /**
     * Refuses references to what XML, and so a feed, cannot hold; in code, too, where they are seldom
     * and stand for themselves.
     *
     * @throws UnreadableInputException rule {@code input-control-character}
     */
    static void check(ContentFile file, int bodyStart) {
        String text = file.text();
        int first = text.indexOf("&#", bodyStart);
        if (first < 0) {
            return;
        }
        Matcher reference = REFERENCE.matcher(text).region(first, text.length());
        while (reference.find()) {
            int character =
                    reference.group(1) != null
                            ? Integer.parseInt(reference.group(1), 16)
                            : Integer.parseInt(reference.group(2));
            if (isUnprintable(character)) {
                Location place = file.at(reference.start());
                throw new UnreadableInputException(
                        "input-control-character",
                        place,
                        reference.group()
                                + " stands for the control character "
                                + ContentFile.codePointName(character),
                        file.line(place.line()),
                        "delete it");
            }
        }
    }

    /** Of zero, and of what is no character, Markdown makes U+FFFD. */
    private static boolean isUnprintable(int character) {
        return character > 0
                && character <= Character.MAX_VALUE
                && ContentFile.firstUnprintable(Character.toString((char) character)).isPresent();
    }
}
