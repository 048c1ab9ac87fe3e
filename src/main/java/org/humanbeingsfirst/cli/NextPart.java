package org.humanbeingsfirst.cli;

import java.time.LocalDate;
import org.humanbeingsfirst.frontmatter.FrontMatter;
import org.humanbeingsfirst.location.UnreadableInputException;

/**
 * What the next part of a series begins with.
 *
 * @param number one more than the highest number there is, drafts counted
 * @param date today, or the day of the latest part if that is later: parts are dated in order
 */
record NextPart(int number, LocalDate date) {

    /**
     * Reads the parts there are.
     *
     * @throws UnreadableInputException if one cannot be read, because the number might be taken
     */
    static NextPart of(ContentFolder content, String series) {
        int highest = 0;
        LocalDate latest = content.today();
        for (FrontMatter part : content.partsOf(series)) {
            highest = Math.max(highest, part.integer("part").orElse(0));
            LocalDate date = part.date("date").orElse(latest);
            latest = date.isAfter(latest) ? date : latest;
        }
        return new NextPart(highest + 1, latest);
    }
}
