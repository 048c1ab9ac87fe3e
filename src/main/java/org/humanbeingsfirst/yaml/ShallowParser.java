package org.humanbeingsfirst.yaml;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Hands on the events of a parser until values are nested too deep. What reads them calls itself for
 * each level, and would otherwise run out of stack.
 */
final class ShallowParser implements Parser {

    static final int DEEPEST = 20;

    private final Parser parser;
    private int depth;

    ShallowParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    /**
     * The next event.
     *
     * @throws ParserException at the value that is nested too deep, or where the YAML is broken
     */
    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> depth++;
            case SequenceEnd, MappingEnd -> depth--;
            default -> {
                // Neither opens nor closes anything.
            }
        }
        if (depth > DEEPEST) {
            throw new ParserException(
                    "values are nested more than " + DEEPEST + " deep", event.getStartMark());
        }
        return event;
    }
}
