package org.humanbeingsfirst.frontmatter;

import java.util.List;
import java.util.Set;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * One key that front matter may hold.
 *
 * @param name the key as written
 * @param types words of the document types it has a meaning in: {@code post}, {@code page}, {@code
 *     series}, {@code part}
 * @param requiredIn words of the types that must have it
 * @param form what its value must be, to follow "write …"
 * @param sample a line of front matter with it
 * @param check judges a value
 */
public record FrontMatterKey(
        String name,
        Set<String> types,
        Set<String> requiredIn,
        String form,
        String sample,
        Check check) {

    public FrontMatterKey {
        types = Set.copyOf(types);
        requiredIn = Set.copyOf(requiredIn);
    }

    /**
     * Something wrong with a value.
     *
     * @param location the value, or the element of a list that is wrong
     * @param sentence what is wrong, to follow the key's name: {@code is not a date: June}
     */
    public record Problem(Location location, String sentence) {}

    /** Judges a value by its form alone, without looking at the rest of the site. */
    @FunctionalInterface
    public interface Check {

        /** What is wrong with a value; empty if nothing is. */
        List<Problem> problems(YamlNode value);
    }

    /** True if the key has a meaning in documents of a type. */
    public boolean appliesTo(String type) {
        return types.contains(type);
    }

    /** True if documents of a type must have the key. */
    public boolean isRequiredIn(String type) {
        return requiredIn.contains(type);
    }

    /** What is wrong with a value of this key; empty if nothing is. */
    public List<Problem> problems(YamlNode value) {
        return check.problems(value);
    }
}
