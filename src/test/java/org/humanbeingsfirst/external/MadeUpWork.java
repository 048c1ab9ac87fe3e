package org.humanbeingsfirst.external;

/** A page of another site to which made-up sites link. */
final class MadeUpWork {

    /** Where it is. */
    static final String WORK = "http://work.example/a";

    /** What it says: long enough to be known again. */
    static final String TEXT =
            "<h1>A Made-up Work</h1><p>Seven paper moons rose over the kettle, and nobody in the"
                    + " whole made-up town counted the spoons, the ladders or the quiet geese that"
                    + " walked along the river to the mill and came back in the evening with hats"
                    + " on, as they do in works that nobody wrote.";

    /** What a page says that has nothing to do with it. */
    static final String OTHER_TEXT =
            "<h1>Lucky numbers</h1><p>Play now and win large sums today with our bonus of the week,"
                    + " every spin counts double, cards, wheels, machines and prizes for all who"
                    + " sign up before midnight, no deposit, no limits, only fun and made-up money"
                    + " for made-up people in a made-up hall.";

    private MadeUpWork() {}
}
