package org.humanbeingsfirst.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.humanbeingsfirst.location.ContentFile;
import org.humanbeingsfirst.location.Span;
import org.humanbeingsfirst.quotation.Sentences;

/**
 * The running text of a body: paragraphs, headings and table cells, without marks of Markdown. It
 * holds places in the content file only, so that a body can be kept; the text is put together when
 * somebody reads it.
 */
public final class Prose {

    /** No text. */
    public static final Prose EMPTY = new Prose(new int[0]);

    /** Stands for what is no text: a citation, an image, code. */
    public static final char OBJECT = '\uFFFC';

    private static final Kind[] KINDS = Kind.values();
    private static final Form[] FORMS = Form.values();

    /** Bits that tell the kind of a stretch; the others are its length. */
    private static final int KIND_BITS = 3;

    private static final int KIND_MASK = (1 << KIND_BITS) - 1;

    /** The kind that begins a block; its length is the block's form. */
    private static final int BLOCK = KINDS.length;

    /** Two numbers for each stretch: where it begins, and its length and kind. */
    private final int[] stretches;

    private Prose(int[] stretches) {
        this.stretches = stretches;
    }

    /** What a stretch of text is. */
    public enum Kind {
        /** The author's own words. */
        OWN,
        /** Own words in emphasis: titles of works, and words that are spoken of. */
        EMPHASIS,
        /** Words of another, and the marks around them. */
        QUOTED,
        /** A citation, as one character. */
        CITATION,
        /** Code, an address, an image or raw HTML, as one character. */
        OTHER,
        /** The mark that opens a quotation, as one character. */
        OPENING_MARK,
        /** The mark that closes a quotation, as one character. */
        CLOSING_MARK;

        /** True for stretches of words; the others stand as one character. */
        private boolean isText() {
            return this == OWN || this == EMPHASIS || this == QUOTED;
        }
    }

    /** What a block is. */
    public enum Form {
        /** A paragraph of its own or of a list item. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** A cell of a table. */
        TABLE_CELL,
        /** Any of these within a block quotation. */
        QUOTED_BLOCK
    }

    /** Collects stretches in reading order. */
    public static final class Builder {

        private int[] stretches = new int[32];
        private int size;

        /** Begins a block. */
        public void begin(Form form) {
            append(0, form.ordinal() << KIND_BITS | BLOCK);
        }

        /**
         * Adds a stretch of the content file to the block.
         *
         * @param start offset of its first character
         * @param end offset after its last
         */
        public void add(Kind kind, int start, int end) {
            int last = size - 1;
            if (!kind.isText()) {
                append(start, kind.ordinal());
            } else if (last > 0
                    && (stretches[last] & KIND_MASK) == kind.ordinal()
                    && stretches[last - 1] + (stretches[last] >> KIND_BITS) == start) {
                stretches[last] += end - start << KIND_BITS;
            } else if (end > start) {
                append(start, end - start << KIND_BITS | kind.ordinal());
            }
        }

        private void append(int start, int lengthAndKind) {
            if (size == stretches.length) {
                stretches = Arrays.copyOf(stretches, 2 * size);
            }
            stretches[size++] = start;
            stretches[size++] = lengthAndKind;
        }

        /** What was collected. */
        public Prose build() {
            return size == 0 ? EMPTY : new Prose(Arrays.copyOf(stretches, size));
        }
    }

    /**
     * The blocks with their text.
     *
     * @param file the content file whose body this is
     */
    public List<Block> blocks(ContentFile file) {
        List<Block> blocks = new ArrayList<>();
        String text = stretches.length == 0 ? "" : file.text();
        for (int from = 0; from < stretches.length; ) {
            int to = from + 2;
            while (to < stretches.length && kind(to) != BLOCK) {
                to += 2;
            }
            blocks.add(new Block(FORMS[length(from)], text, from + 2, to));
            from = to;
        }
        return blocks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose prose && Arrays.equals(stretches, prose.stretches);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stretches);
    }

    private int kind(int stretch) {
        return stretches[stretch + 1] & KIND_MASK;
    }

    private int length(int stretch) {
        return stretches[stretch + 1] >> KIND_BITS;
    }

    /** A paragraph, a heading or a table cell. Indexes are those of its {@link #text()}. */
    public final class Block {

        private final Form form;
        private final String text;
        private final int first;

        /** The index at which each stretch begins. */
        private final int[] starts;

        private Block(Form form, String file, int from, int to) {
            this.form = form;
            this.first = from;
            this.starts = new int[(to - from) / 2];
            StringBuilder building = new StringBuilder();
            for (int i = 0; i < starts.length; i++) {
                starts[i] = building.length();
                int stretch = from + 2 * i;
                int start = stretches[stretch];
                switch (KINDS[kind(stretch)]) {
                    case OWN, EMPHASIS, QUOTED ->
                            building.append(file, start, start + length(stretch));
                    case OPENING_MARK -> building.append('“');
                    case CLOSING_MARK -> building.append('”');
                    case CITATION, OTHER -> building.append(OBJECT);
                }
            }
            this.text = building.toString().replace('\n', ' ').replace('\t', ' ');
        }

        /** What it is. */
        public Form form() {
            return form;
        }

        /** Its text on one line; what is no text stands as U+FFFC. */
        public String text() {
            return text;
        }

        /** What a character is. */
        public Kind kindAt(int index) {
            return KINDS[kind(stretchAt(index))];
        }

        /** The place of a part of the text in the content file. */
        public Span span(int from, int to) {
            int start = offset(from);
            return new Span(start, Math.max(start, offset(to - 1) + 1));
        }

        private int offset(int index) {
            int stretch = stretchAt(index);
            int behind = index - starts[(stretch - first) / 2];
            return stretches[stretch] + behind;
        }

        private int stretchAt(int index) {
            int found = Arrays.binarySearch(starts, index);
            return first + 2 * (found >= 0 ? found : -found - 2);
        }

        /** The sentences, in order, without the blanks between them. */
        public List<Span> sentences() {
            Sentences ends =
                    Sentences.of(text, quotations(), index -> kindAt(index) == Kind.CITATION);
            List<Span> sentences = new ArrayList<>();
            for (int from = skipBlanks(0); from < text.length(); ) {
                int end = ends.endAfter(from);
                sentences.add(new Span(from, end));
                from = skipBlanks(end);
            }
            return sentences;
        }

        private List<Span> quotations() {
            List<Span> quotations = new ArrayList<>();
            int open = 0;
            for (int i = 0; i < starts.length; i++) {
                int kind = kind(first + 2 * i);
                if (kind == Kind.OPENING_MARK.ordinal()) {
                    open = starts[i];
                } else if (kind == Kind.CLOSING_MARK.ordinal()) {
                    quotations.add(new Span(open, starts[i] + 1));
                }
            }
            return quotations;
        }

        private int skipBlanks(int index) {
            int i = index;
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return i;
        }
    }
}
