package org.humanbeingsfirst.bake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.humanbeingsfirst.citation.CslItem;
import org.humanbeingsfirst.fingerprint.Fingerprint;
import org.humanbeingsfirst.markdown.PageNotes;
import org.humanbeingsfirst.markdown.RenderedDocument;
import org.humanbeingsfirst.markdown.SiteReader;
import org.humanbeingsfirst.search.DocumentText;
import org.humanbeingsfirst.search.SearchIndex;
import org.humanbeingsfirst.search.SearchTerms;
import org.humanbeingsfirst.search.SearchText;
import org.humanbeingsfirst.search.WordFolding;
import org.humanbeingsfirst.series.Series;
import org.humanbeingsfirst.site.ContentDocument;
import org.humanbeingsfirst.site.DocumentType;
import org.humanbeingsfirst.site.Lazy;
import org.humanbeingsfirst.site.Register;
import org.humanbeingsfirst.site.SiteContent;

/**
 * The files of the search's index. Of many texts most are as they were: their words are remembered,
 * and a file of texts stays if all texts in it did.
 */
final class SearchFiles {

    private static final String FOLDER = "assets/search/";

    /** About how many words a file of texts holds: some 15 KB, compressed. */
    private static final int WORDS_A_FILE = 6_000;

    /** Undated ones first, then by date: a new post is the last and moves no other. */
    private static final Comparator<ContentDocument> OLDEST_FIRST =
            Comparator.comparing(
                            (ContentDocument document) -> document.date().orElse(null),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(ContentDocument::permalink);

    private final SiteReader.Result read;
    private final SiteContent site;
    private final SearchMemory memory;
    private final OutputUpdate update;
    private final WordFolding folding;
    private final Map<Fingerprint, List<SearchIndex.File>> made = new HashMap<>();

    /**
     * Something that can be found.
     *
     * @param fingerprint of all that its text is made of
     * @param words about how many words it has
     */
    private record Entry(Fingerprint fingerprint, int words, Supplier<SearchText> text) {}

    private SearchFiles(SiteReader.Result read, SearchMemory memory, OutputUpdate update) {
        this.read = read;
        this.site = read.content();
        this.memory = memory;
        this.update = update;
        this.folding = WordFolding.of(site.configuration().language());
    }

    /** True if the site has a page that searches it. */
    static boolean isAskedFor(SiteContent site) {
        return site.publicDocuments().stream()
                .anyMatch(document -> document.template().equals("search"));
    }

    /** Adds the files of the index to the site, and returns the address of the root. */
    static String add(SiteReader.Result read, SearchMemory memory, OutputUpdate update)
            throws IOException {
        return new SearchFiles(read, memory, update).add();
    }

    private String add() throws IOException {
        List<List<Entry>> groups = List.of(topics(), works(), documents());
        List<Entry> entries = groups.stream().flatMap(List::stream).toList();
        List<SearchIndex.File> words = words(entries);
        List<SearchIndex.File> texts = new ArrayList<>();
        int count = 0;
        for (List<Entry> group : groups) {
            for (List<Entry> file : files(group)) {
                String name = texts(file);
                texts.add(new SearchIndex.File(String.valueOf(count), name));
                count += file.size();
            }
        }
        memory.setFiles(made);
        byte[] root = SearchIndex.root(entries.size(), folding, words, texts);
        return "/" + FOLDER + write("index.json", root);
    }

    private List<Entry> topics() {
        Set<String> carried = new HashSet<>();
        site.publicDocuments().forEach(document -> carried.addAll(document.tags()));
        return site.topics().stream()
                .filter(topic -> carried.contains(topic.id()))
                .map(DocumentText::of)
                .map(this::entry)
                .toList();
    }

    /** The works that the site's list of sources shows. */
    private List<Entry> works() {
        Optional<ContentDocument> list =
                site.publicDocuments().stream()
                        .filter(document -> document.template().equals("sources"))
                        .filter(ContentDocument::isSearchable)
                        .findFirst();
        return list.stream().flatMap(this::works).map(this::entry).toList();
    }

    private Stream<SearchText> works(ContentDocument list) {
        Set<String> cited = new TreeSet<>();
        for (ContentDocument document : site.publicDocuments()) {
            cited.addAll(document.outline().citedItems());
            registers(document).stream()
                    .flatMap(register -> register.citedSources().stream())
                    .forEach(source -> cited.add(source.itemId()));
        }
        return cited.stream()
                .flatMap(id -> site.bibliography().find(id).stream())
                .map(
                        item ->
                                DocumentText.of(
                                        item,
                                        address(list, item),
                                        site.configuration().language()));
    }

    private static String address(ContentDocument list, CslItem item) {
        return list.permalink() + "#" + PageNotes.sourceAnchor(item.id());
    }

    private Entry entry(SearchText text) {
        Fingerprint fingerprint =
                new Fingerprint.Builder()
                        .add(site.configuration().language())
                        .add(text.address())
                        .add(text.kind())
                        .add(text.title())
                        .add(text.within())
                        .add(text.summary())
                        .build();
        return new Entry(fingerprint, text.title().length() / 5, () -> text);
    }

    private List<Entry> documents() {
        return read.documents().stream()
                .filter(document -> site.isPublic(document.content()))
                .filter(document -> document.content().isSearchable())
                .sorted(Comparator.comparing(RenderedDocument::content, OLDEST_FIRST))
                .map(this::entry)
                .toList();
    }

    private Entry entry(RenderedDocument document) {
        ContentDocument content = document.content();
        Series series = site.series().get(content.seriesFolder());
        String within = content.type() == DocumentType.PART && series != null ? series.title() : "";
        List<Register> registers = registers(content);
        Fingerprint.Builder fingerprint =
                new Fingerprint.Builder()
                        .add(document.fingerprint())
                        .add(content.permalink())
                        .add(site.configuration().language())
                        .add(within);
        registers.forEach(register -> fingerprint.add(register.root().plain()));
        return new Entry(
                fingerprint.build(),
                content.outline().words(),
                Lazy.by(() -> DocumentText.of(content, otherLanguage(content), within, registers)));
    }

    private String otherLanguage(ContentDocument document) {
        String language = site.language(document);
        return language.equals(site.configuration().language()) ? "" : language;
    }

    private List<Register> registers(ContentDocument document) {
        return document.frontMatter().texts("registers").stream()
                .map(site.registers()::get)
                .filter(register -> register != null)
                .toList();
    }

    private List<SearchIndex.File> words(List<Entry> entries) throws IOException {
        Fingerprint fingerprint = Fingerprint.of(entries.stream().map(Entry::fingerprint).toList());
        List<SearchIndex.File> known = memory.files().get(fingerprint);
        if (known != null && keeps(known)) {
            made.put(fingerprint, known);
            return known;
        }
        List<SearchIndex.File> files = new ArrayList<>();
        for (SearchIndex.Words words : SearchIndex.words(terms(entries))) {
            files.add(new SearchIndex.File(words.first(), write("words.json", words.bytes())));
        }
        made.put(fingerprint, List.copyOf(files));
        return files;
    }

    private boolean keeps(List<SearchIndex.File> files) {
        return files.stream().allMatch(file -> update.keeps(FOLDER + file.name()));
    }

    private List<SearchTerms> terms(List<Entry> entries) {
        Map<Fingerprint, SearchTerms> known = memory.terms();
        Map<Fingerprint, SearchTerms> now = new ConcurrentHashMap<>();
        entries.parallelStream()
                .forEach(
                        entry -> {
                            SearchTerms terms = known.get(entry.fingerprint());
                            now.put(
                                    entry.fingerprint(),
                                    terms != null ? terms : entry.text().get().terms(folding));
                        });
        memory.setTerms(now);
        return entries.stream().map(Entry::fingerprint).map(now::get).toList();
    }

    /** Entries that share a file. */
    private static List<List<Entry>> files(List<Entry> group) {
        List<List<Entry>> files = new ArrayList<>();
        int words = WORDS_A_FILE;
        for (Entry entry : group) {
            if (words >= WORDS_A_FILE) {
                files.add(new ArrayList<>());
                words = 0;
            }
            files.get(files.size() - 1).add(entry);
            words += entry.words();
        }
        return files;
    }

    private String texts(List<Entry> entries) throws IOException {
        Fingerprint fingerprint =
                new Fingerprint.Builder()
                        .add("texts")
                        .add(entries.stream().map(Entry::fingerprint).toList())
                        .build();
        List<SearchIndex.File> known = memory.files().get(fingerprint);
        if (known == null || !keeps(known)) {
            List<SearchText> texts = entries.stream().map(Entry::text).map(Supplier::get).toList();
            String name = write("texts.json", SearchIndex.texts(texts));
            known = List.of(new SearchIndex.File("", name));
        }
        made.put(fingerprint, known);
        return known.get(0).name();
    }

    private String write(String name, byte[] bytes) throws IOException {
        String fingerprinted = Assets.fingerprinted(name, bytes);
        update.add(FOLDER + fingerprinted, bytes);
        return fingerprinted;
    }
}
