package org.humanbeingsfirst.quotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;

/** Reads passage files one after the other and collects what is wrong with them. */
final class PassageFileReader {

    private static final List<String> MEANS = List.of("read", "saved-copy", "second-hand");

    private final Map<String, List<Passage>> byItem;
    private final List<PassageDefect> defects = new ArrayList<>();

    /**
     * @param byItem gets the passages read
     */
    PassageFileReader(Map<String, List<Passage>> byItem) {
        this.byItem = byItem;
    }

    List<PassageDefect> defects() {
        return defects.stream().sorted(Comparator.comparing(PassageDefect::location)).toList();
    }

    void read(ContentFile file) {
        YamlNode root = YamlReader.read(file);
        String fileName = file.path().substring(file.path().lastIndexOf('/') + 1);
        String nameOfFile = fileName.replaceFirst("\\.ya?ml$", "");
        if (root.kind() != YamlNode.Kind.MAP) {
            defect(
                    root.location(),
                    "the file does not record passages",
                    "begin with item: " + nameOfFile + " and passages:");
            return;
        }
        checkKeys(root, PassageKey.FILE_KEYS);
        String item = root.text("item").orElse("").strip();
        if (item.isEmpty()) {
            defect(root.location(), "the item is missing", "write item: " + nameOfFile);
            item = nameOfFile;
        } else if (!item.equals(nameOfFile)) {
            defect(
                    placeOf(root, "item"),
                    "the file is named " + fileName + " but records passages of " + item,
                    "rename the file to " + item + ".yaml, or mend the item");
        }
        Optional<YamlNode> passages = root.get("passages");
        if (passages.isEmpty() || passages.get().kind() != YamlNode.Kind.LIST) {
            defect(
                    passages.map(YamlNode::location).orElse(root.location()),
                    "passages are not given as a list",
                    "write passages: and below it one entry for each, beginning with - exact:");
            return;
        }
        for (YamlNode entry : passages.get().items()) {
            String itemId = item;
            passage(itemId, entry)
                    .ifPresent(
                            passage ->
                                    byItem.computeIfAbsent(itemId, id -> new ArrayList<>())
                                            .add(passage));
        }
    }

    /** The passage, unless it lacks something that a comparison or the page must have. */
    private Optional<Passage> passage(String item, YamlNode entry) {
        if (entry.kind() != YamlNode.Kind.MAP) {
            defect(entry.location(), "the entry is no passage", "begin it with exact:");
            return Optional.empty();
        }
        checkKeys(entry, PassageKey.names());
        String exact = text(entry, PassageKey.EXACT);
        if (exact.isEmpty()) {
            missing(entry, PassageKey.EXACT);
        }
        Optional<LocalDate> when = when(entry);
        Optional<Passage.Means> means = means(entry);
        if (exact.isEmpty() || when.isEmpty() || means.isEmpty()) {
            return Optional.empty();
        }
        boolean secondHand = means.get() == Passage.Means.SECOND_HAND;
        String where = text(entry, PassageKey.WHERE);
        if (where.isEmpty() && !secondHand) {
            missing(entry, PassageKey.WHERE);
        }
        String quotedIn = text(entry, PassageKey.QUOTED_IN);
        if (secondHand && quotedIn.isEmpty()) {
            missing(entry, PassageKey.QUOTED_IN);
            return Optional.empty();
        }
        if (!secondHand && !quotedIn.isEmpty()) {
            defect(
                    placeOf(entry, PassageKey.QUOTED_IN.key()),
                    "quoted-in stands in a passage that is not second-hand",
                    "write means: second-hand, or delete quoted-in");
        }
        return Optional.of(
                new Passage(
                        item,
                        new TextQuoteSelector(
                                exact,
                                text(entry, PassageKey.PREFIX),
                                text(entry, PassageKey.SUFFIX)),
                        Optional.of(text(entry, PassageKey.LOCATOR)).filter(l -> !l.isEmpty()),
                        where,
                        when.get(),
                        means.get(),
                        secondHand ? Optional.of(quotedIn) : Optional.empty(),
                        entry.location()));
    }

    private Optional<LocalDate> when(YamlNode entry) {
        String written = text(entry, PassageKey.WHEN);
        Optional<LocalDate> when = entry.get(PassageKey.WHEN.key()).flatMap(YamlNode::date);
        if (written.isEmpty()) {
            missing(entry, PassageKey.WHEN);
        } else if (when.isEmpty()) {
            defect(
                    entry.get(PassageKey.WHEN.key()).get().location(),
                    "“" + written + "” is no date",
                    "write the day as year-month-day, such as 2026-11-23");
        }
        return when;
    }

    private Optional<Passage.Means> means(YamlNode entry) {
        String written = text(entry, PassageKey.MEANS);
        if (written.isEmpty()) {
            missing(entry, PassageKey.MEANS);
            return Optional.empty();
        }
        if (!MEANS.contains(written)) {
            defect(
                    entry.get(PassageKey.MEANS.key()).get().location(),
                    "“" + written + "” is no means of reading",
                    NearestNames.hint(written, "means", MEANS));
            return Optional.empty();
        }
        return Optional.of(
                Passage.Means.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** The text of a field; a list or a map where text belongs is a defect. */
    private String text(YamlNode entry, PassageKey key) {
        Optional<YamlNode> value = entry.get(key.key());
        if (value.isPresent() && value.get().kind() != YamlNode.Kind.SCALAR) {
            defect(
                    value.get().location(),
                    key.key() + " is not given as text",
                    "write on one line: " + key.key() + ": " + key.meaning());
        }
        return value.flatMap(YamlNode::text).orElse("").strip();
    }

    private void checkKeys(YamlNode map, Collection<String> known) {
        map.fields()
                .forEach(
                        (key, field) -> {
                            if (!known.contains(key)) {
                                defect(
                                        field.keyLocation(),
                                        "the key " + key + " is not known here",
                                        NearestNames.hint(key, "keys", known));
                            }
                        });
    }

    private void missing(YamlNode entry, PassageKey key) {
        if (entry.get(key.key()).map(YamlNode::kind).orElse(YamlNode.Kind.SCALAR)
                == YamlNode.Kind.SCALAR) {
            defect(
                    entry.location(),
                    "the passage has no " + key.key(),
                    "add " + key.key() + ": " + key.meaning());
        }
    }

    private static Location placeOf(YamlNode map, String key) {
        return map.fields().get(key).value().location();
    }

    private void defect(Location location, String message, String hint) {
        defects.add(new PassageDefect(location, message, hint));
    }
}
