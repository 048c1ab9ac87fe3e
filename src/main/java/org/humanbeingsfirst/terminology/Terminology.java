package org.humanbeingsfirst.terminology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.finding.Severity;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.yaml.YamlNode;

/**
 * The words that need care, as {@code registers/terminology.yaml} declares them. Safe for use by many
 * threads.
 */
public final class Terminology {

    /** No words. */
    public static final Terminology EMPTY = new Terminology(List.of(), List.of());

    private static final Set<String> KEYS =
            Set.of(
                    "kind",
                    "terms",
                    "instead",
                    "why",
                    "guideline",
                    "severity",
                    "exceptions",
                    "item",
                    "by");

    private static final List<Term.Kind> WITH_REASON =
            List.of(
                    Term.Kind.HARMFUL,
                    Term.Kind.DISPUTED,
                    Term.Kind.IMAGE_CLICHE,
                    Term.Kind.DO_NOT_PRINT);

    private final List<Defect> defects;
    private final Map<String, Term> superseded;
    private final Map<Term.Kind, TermIndex> indexes = new EnumMap<>(Term.Kind.class);

    /**
     * What is wrong with an entry; such an entry, or the wrong part of it, is not used.
     *
     * @param location where
     * @param message one sentence, lower case, without full stop
     * @param hint what to do
     */
    public record Defect(Location location, String message, String hint) {}

    private Terminology(List<Term> terms, List<Defect> defects) {
        this.defects = List.copyOf(defects);
        for (Term.Kind kind : Term.Kind.values()) {
            indexes.put(kind, new TermIndex(terms.stream().filter(t -> t.kind() == kind).toList()));
        }
        this.superseded =
                terms.stream()
                        .filter(term -> !term.item().isBlank() && !term.by().isBlank())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Term::item, term -> term, (first, second) -> first));
    }

    /**
     * The words that a register declares.
     *
     * @param root a list of entries
     */
    public static Terminology of(YamlNode root) {
        Reading reading = new Reading();
        reading.read(root);
        return new Terminology(reading.terms, reading.defects);
    }

    /** The entries for works that are out of date, by the item of that work. */
    public Map<String, Term> superseded() {
        return superseded;
    }

    /** True if there is no entry with words of a kind. */
    public boolean hasNone(Term.Kind kind) {
        return indexes.get(kind).isEmpty();
    }

    /** Where a text uses words of a kind, in order. */
    public List<TermUse> usesIn(CharSequence text, Term.Kind kind) {
        return indexes.get(kind).usesIn(text);
    }

    /** What is wrong with the register. */
    public List<Defect> defects() {
        return defects;
    }

    /** Reads entry by entry; what is wrong is set aside. */
    private static final class Reading {

        private final List<Term> terms = new ArrayList<>();
        private final List<Defect> defects = new ArrayList<>();
        private final Set<String> declared = new HashSet<>();

        void read(YamlNode root) {
            if (root.isNull()) {
                return;
            }
            if (root.kind() != YamlNode.Kind.LIST) {
                defect(root, "the terminology is no list", "begin each entry with - kind:");
            }
            root.items().forEach(this::readEntry);
        }

        private void readEntry(YamlNode entry) {
            String word = entry.text("kind").orElse("");
            Optional<Term.Kind> kind = Term.Kind.ofWord(word);
            if (kind.isEmpty()) {
                defect(
                        entry.get("kind").orElse(entry),
                        word.isEmpty() ? "the entry has no kind" : "there is no kind " + word,
                        "write one of "
                                + Arrays.stream(Term.Kind.values())
                                        .map(Term.Kind::word)
                                        .collect(Collectors.joining(", ")));
                return;
            }
            entry.fields()
                    .forEach(
                            (key, field) -> {
                                if (!KEYS.contains(key)) {
                                    defects.add(
                                            new Defect(
                                                    field.keyLocation(),
                                                    "the entry has the unknown key " + key,
                                                    NearestNames.hint(key, "keys", KEYS)));
                                }
                            });
            if (kind.get() == Term.Kind.SUPERSEDED) {
                required(entry, "item");
                required(entry, "by");
            } else if (WITH_REASON.contains(kind.get())) {
                required(entry, "why");
            }
            if (kind.get() == Term.Kind.HARMFUL || kind.get() == Term.Kind.DISPUTED) {
                required(entry, "instead");
            }
            terms.add(
                    new Term(
                            kind.get(),
                            entry.text("instead").orElse(""),
                            entry.text("why").orElse(""),
                            entry.text("guideline"),
                            severity(entry),
                            entry.text("item").orElse(""),
                            entry.text("by").orElse(""),
                            entry.location(),
                            kind.get() == Term.Kind.SUPERSEDED
                                    ? List.of()
                                    : terms(entry, kind.get()),
                            entry.get("exceptions").map(this::phrases).orElse(List.of())));
        }

        private void required(YamlNode entry, String key) {
            if (entry.text(key).filter(text -> !text.isBlank()).isEmpty()) {
                defect(
                        entry,
                        "the entry has no " + key,
                        "add " + key + ": docs/writing.md says what each kind of entry needs");
            }
        }

        private List<Phrase> terms(YamlNode entry, Term.Kind kind) {
            List<YamlNode> written = entry.get("terms").map(YamlNode::items).orElse(List.of());
            if (written.isEmpty()) {
                defect(entry, "the entry has no terms", "list the words to look for under terms:");
            }
            for (YamlNode term : written) {
                String words = term.text().orElse("").toLowerCase(Locale.ROOT);
                if (!declared.add(kind + " " + words)) {
                    defect(term, words + " is declared twice", "take one of the two out");
                }
            }
            return entry.get("terms").map(this::phrases).orElse(List.of());
        }

        private List<Phrase> phrases(YamlNode list) {
            List<Phrase> phrases = new ArrayList<>();
            for (YamlNode item : list.items()) {
                Optional<Phrase> phrase = item.text().flatMap(Phrase::of);
                phrase.ifPresent(phrases::add);
                if (phrase.isEmpty()) {
                    defect(
                            item,
                            item.text().map(text -> text + " can match nothing").orElse("no words"),
                            "write words, beginnings of three letters and *, {number} or"
                                    + " {thousands}, with … between words for words left out");
                }
            }
            return phrases;
        }

        private Optional<Severity> severity(YamlNode entry) {
            Optional<YamlNode> written = entry.get("severity");
            Optional<Severity> severity =
                    written.flatMap(YamlNode::text)
                            .flatMap(
                                    word ->
                                            Stream.of(Severity.values())
                                                    .filter(each -> each.word().equals(word))
                                                    .findFirst());
            if (written.isPresent() && severity.isEmpty()) {
                defect(
                        written.get(),
                        "there is no severity " + written.get().text().orElse("of this form"),
                        "write error, warning or review");
            }
            return severity;
        }

        private void defect(YamlNode place, String message, String hint) {
            defects.add(new Defect(place.location(), message, hint));
        }
    }
}
