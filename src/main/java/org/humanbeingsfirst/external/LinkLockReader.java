package org.humanbeingsfirst.external;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.humanbeingsfirst.finding.NearestNames;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Location;
import org.humanbeingsfirst.location.UnreadableInputException;
import org.humanbeingsfirst.yaml.YamlNode;
import org.humanbeingsfirst.yaml.YamlReader;

/** Reads what {@link LinkLockWriter} wrote, and what people made of it. */
final class LinkLockReader {

    private static final String HINT =
            "restore the file from the repository, or delete the entry: it is written anew";

    private final ContentFile file;

    private LinkLockReader(ContentFile file) {
        this.file = file;
    }

    /**
     * The records of a lock file, in its order.
     *
     * @throws UnreadableInputException rule {@code link-lock-broken} or {@code yaml-broken}, with the
     *     place
     */
    static List<LinkRecord> read(ContentFile file) {
        return new LinkLockReader(file).records(YamlReader.read(file));
    }

    private List<LinkRecord> records(YamlNode root) {
        if (!root.isNull() && root.kind() != YamlNode.Kind.LIST) {
            throw broken(root.location(), "the file is no list of links", HINT);
        }
        List<LinkRecord> records = new ArrayList<>();
        for (YamlNode entry : root.items()) {
            records.add(record(entry));
        }
        return records;
    }

    private LinkRecord record(YamlNode entry) {
        entry.fields().forEach((key, field) -> refuseUnknown(key, field.keyLocation()));
        return new LinkRecord(
                url(entry),
                verdict(entry),
                alarm(entry),
                text(entry, LinkKey.REASON).orElse(""),
                text(entry, LinkKey.LEADS_TO),
                new LinkRecord.Looks(
                        text(entry, LinkKey.TYPE).orElse(""),
                        text(entry, LinkKey.TITLE).orElse(""),
                        fingerprint(entry)),
                day(entry, LinkKey.ASKED).orElse(LocalDate.EPOCH),
                day(entry, LinkKey.FIRST_SEEN),
                day(entry, LinkKey.LAST_SEEN),
                days(entry),
                text(entry, LinkKey.ARCHIVED_COPY),
                texts(entry, LinkKey.FRAGMENTS),
                texts(entry, LinkKey.MISSING));
    }

    private void refuseUnknown(String key, Location place) {
        if (!LinkKey.keys().contains(key)) {
            String hint = NearestNames.hint(key, "keys", LinkKey.keys());
            throw broken(place, "a link has the unknown key " + key, hint);
        }
    }

    private String url(YamlNode entry) {
        String url =
                text(entry, LinkKey.URL)
                        .orElseThrow(() -> broken(entry.location(), "a link has no url", HINT));
        return HttpAddress.of(url)
                .map(HttpAddress::toString)
                .orElseThrow(
                        () ->
                                broken(
                                        place(entry, LinkKey.URL),
                                        "“" + url + "” is no address",
                                        HINT));
    }

    private LinkVerdict verdict(YamlNode entry) {
        String word = text(entry, LinkKey.VERDICT).orElse("");
        return LinkVerdict.ofWord(word)
                .orElseThrow(
                        () ->
                                broken(
                                        place(entry, LinkKey.VERDICT),
                                        word.isEmpty()
                                                ? "a link has no verdict"
                                                : "“" + word + "” is no verdict",
                                        "write ok, moved, blocked, failing or dead"));
    }

    private Optional<Alarm> alarm(YamlNode entry) {
        return text(entry, LinkKey.ALARM)
                .map(
                        word ->
                                Alarm.ofWord(word)
                                        .orElseThrow(
                                                () ->
                                                        broken(
                                                                place(entry, LinkKey.ALARM),
                                                                "“" + word + "” is no alarm",
                                                                HINT)));
    }

    private OptionalLong fingerprint(YamlNode entry) {
        Optional<String> digits = text(entry, LinkKey.FINGERPRINT);
        if (digits.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseUnsignedLong(digits.get(), 16));
        } catch (NumberFormatException e) {
            throw broken(
                    place(entry, LinkKey.FINGERPRINT),
                    "“" + digits.get() + "” is no fingerprint",
                    HINT);
        }
    }

    private Optional<LocalDate> day(YamlNode entry, LinkKey key) {
        return entry.get(key.key()).map(this::day);
    }

    private List<LocalDate> days(YamlNode entry) {
        return items(entry, LinkKey.FAILED_ON).stream().map(this::day).sorted().toList();
    }

    private LocalDate day(YamlNode node) {
        return node.date()
                .orElseThrow(
                        () ->
                                broken(
                                        node.location(),
                                        "“" + node.text().orElse("…") + "” is no day",
                                        "write it as year-month-day, such as 2030-01-31"));
    }

    private SortedSet<String> texts(YamlNode entry, LinkKey key) {
        SortedSet<String> texts = new TreeSet<>();
        items(entry, key).forEach(item -> texts.add(item.text().orElse("")));
        return texts;
    }

    private List<YamlNode> items(YamlNode entry, LinkKey key) {
        Optional<YamlNode> list = entry.get(key.key());
        if (list.isPresent() && list.get().kind() != YamlNode.Kind.LIST) {
            throw broken(list.get().location(), key.key() + " is no list", HINT);
        }
        return list.map(YamlNode::items).orElse(List.of());
    }

    private Optional<String> text(YamlNode entry, LinkKey key) {
        Optional<YamlNode> value = entry.get(key.key());
        if (value.isPresent() && value.get().kind() != YamlNode.Kind.SCALAR) {
            throw broken(value.get().location(), key.key() + " is no text", HINT);
        }
        return value.flatMap(YamlNode::text).filter(text -> !text.isEmpty());
    }

    private static Location place(YamlNode entry, LinkKey key) {
        return entry.get(key.key()).map(YamlNode::location).orElse(entry.location());
    }

    private UnreadableInputException broken(Location place, String message, String hint) {
        return new UnreadableInputException(
                "link-lock-broken", place, message, file.line(place.line()), hint);
    }
}
