package org.humanbeingsfirst.bake;

/** Hears how far a bake is. Called by many threads, and often: whoever shows it takes its time. */
@FunctionalInterface
public interface Progress {

    /** What a bake does, in this order. */
    enum Stage {
        /** Content files are read and judged. */
        READING,
        /** Pages are rendered and written. */
        RENDERING
    }

    /** Hears and says nothing. */
    Progress NONE = (stage, done, total) -> {};

    /**
     * One more thing of a stage is done.
     *
     * @param done how many are, from 1
     * @param total how many there are
     */
    void advanced(Stage stage, int done, int total);
}
