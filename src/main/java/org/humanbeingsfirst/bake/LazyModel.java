package org.humanbeingsfirst.bake;

import org.jbake.model.DocumentModel;

/**
 * A document's model of which values are made when somebody asks for them. Two are the same only if
 * they are one: to compare their values would make all of them.
 */
abstract class LazyModel extends DocumentModel {

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
