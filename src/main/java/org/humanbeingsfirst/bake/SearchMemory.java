package org.humanbeingsfirst.bake;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.search.SearchIndex;
import org.humanbeingsfirst.search.SearchTerms;
import org.humanbeingsfirst.site.Lazy;

/**
 * The index of the search as the last bake made it: the words of each text, so that the texts of
 * other documents need not be read again, and which files were made of what.
 */
final class SearchMemory {

    private static final int ROOM = 1 << 16;

    /** Bits of a word's weight beside its number. */
    private static final int WEIGHT_BITS = 4;

    private static final Comparator<Fingerprint> BY_VALUE =
            Comparator.comparingLong(Fingerprint::high).thenComparingLong(Fingerprint::low);

    private Map<Fingerprint, List<SearchIndex.File>> files = Map.of();
    private Supplier<Map<Fingerprint, SearchTerms>> terms = Lazy.of(Map.of());
    private Supplier<byte[]> encodedTerms = Lazy.by(() -> encoded(Map.of()));

    /** Files of the index by the fingerprint of what they were made of. */
    Map<Fingerprint, List<SearchIndex.File>> files() {
        return files;
    }

    void setFiles(Map<Fingerprint, List<SearchIndex.File>> made) {
        files = new TreeMap<>(BY_VALUE);
        files.putAll(made);
    }

    /** Words of texts by the fingerprint of the text. */
    Map<Fingerprint, SearchTerms> terms() {
        return terms.get();
    }

    void setTerms(Map<Fingerprint, SearchTerms> made) {
        terms = Lazy.of(made);
        encodedTerms = Lazy.by(() -> encoded(made));
    }

    void writeTo(Encoder encoder) {
        encoder.each(
                        files.entrySet(),
                        (to, made) ->
                                to.fingerprint(made.getKey())
                                        .each(
                                                made.getValue(),
                                                (each, file) ->
                                                        each.text(file.first()).text(file.name())))
                .bytes(encodedTerms.get());
    }

    /** What {@link #writeTo} wrote; the words are decoded when they are asked for. */
    static SearchMemory readFrom(Decoder decoder) {
        SearchMemory memory = new SearchMemory();
        Map<Fingerprint, List<SearchIndex.File>> files = new HashMap<>();
        decoder.each(
                from ->
                        files.put(
                                from.fingerprint(),
                                from.each(each -> new SearchIndex.File(each.text(), each.text()))));
        memory.setFiles(files);
        byte[] encoded = decoder.bytes();
        memory.terms = Lazy.by(() -> decoded(encoded));
        memory.encodedTerms = Lazy.of(encoded);
        return memory;
    }

    /** Each word is written once, and then by its number. */
    private static byte[] encoded(Map<Fingerprint, SearchTerms> texts) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> words = new ArrayList<>();
        Encoder body = new Encoder(ROOM);
        body.each(
                texts.entrySet(),
                (to, text) -> {
                    SearchTerms terms = text.getValue();
                    to.fingerprint(text.getKey()).smallNumber(terms.terms().length);
                    for (int i = 0; i < terms.terms().length; i++) {
                        Integer number = numbers.putIfAbsent(terms.terms()[i], words.size());
                        if (number == null) {
                            number = words.size();
                            words.add(terms.terms()[i]);
                        }
                        to.smallNumber(number << WEIGHT_BITS | terms.weights()[i]);
                    }
                });
        return new Encoder(ROOM).each(words, Encoder::text).bytes(body.toBytes()).toBytes();
    }

    private static Map<Fingerprint, SearchTerms> decoded(byte[] encoded) {
        Decoder decoder = new Decoder(ByteBuffer.wrap(encoded));
        List<String> words = decoder.each(Decoder::text);
        Decoder body = new Decoder(ByteBuffer.wrap(decoder.bytes()));
        Map<Fingerprint, SearchTerms> texts = new HashMap<>();
        body.each(
                from -> {
                    Fingerprint text = from.fingerprint();
                    int length = from.smallNumber();
                    String[] terms = new String[length];
                    byte[] weights = new byte[length];
                    for (int i = 0; i < length; i++) {
                        int number = from.smallNumber();
                        terms[i] = words.get(number >> WEIGHT_BITS);
                        weights[i] = (byte) (number & (1 << WEIGHT_BITS) - 1);
                    }
                    return texts.put(text, new SearchTerms(terms, weights));
                });
        return texts;
    }
}
