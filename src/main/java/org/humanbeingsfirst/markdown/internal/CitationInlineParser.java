package org.humanbeingsfirst.markdown.internal;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.humanbeingsfirst.citation.CitationParser;
import org.humanbeingsfirst.citation.CitationParser.Result;

/** Hands {@code [}, {@code @} and {@code -@} to {@link CitationParser} while inlines are parsed. */
public final class CitationInlineParser implements InlineParserExtension {

    private CitationInlineParser() {}

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence text = parser.getInput();
        int start = parser.getIndex();
        if (text.charAt(start) == '-' && parser.peek(1) != '@') {
            return false;
        }
        Result result = CitationParser.parseAt(text, start, index -> fileOffset(text, index));
        if (result instanceof Result.Parsed parsed) {
            BasedSequence chars = text.subSequence(start, parsed.end());
            append(parser, new CitationNode(chars, parsed.citation()), parsed.end());
            return true;
        }
        if (result instanceof Result.Malformed malformed) {
            BasedSequence chars = text.subSequence(start, malformed.end());
            append(parser, new MalformedCitationNode(chars, malformed), malformed.end());
            return true;
        }
        return false;
    }

    private static void append(LightInlineParser parser, Node node, int end) {
        parser.flushTextNode();
        parser.appendNode(node);
        parser.setIndex(end);
    }

    /** Text that Flexmark put in itself (−1) stands where the character before it stands. */
    private static int fileOffset(BasedSequence text, int index) {
        int at = index;
        while (at > 0 && text.getIndexOffset(at) < 0) {
            at--;
        }
        return Math.max(text.getIndexOffset(at), text.getStartOffset());
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Plugs the parser into Flexmark. */
    public static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "[@-";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new CitationInlineParser();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
