package org.humanbeingsfirst.bake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/**
 * The variables of one page: its own, and those that all pages share. Remembers which of them its
 * template asked for. For one thread at a time.
 */
final class PageVariables {

    private final SharedVariables shared;
    private final Map<String, Variable> own = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();

    /**
     * @param shared variables that every page has
     */
    PageVariables(SharedVariables shared) {
        this.shared = shared;
    }

    /** Adds a variable of this page alone. */
    PageVariables with(String name, Object value) {
        own.put(name, Variable.of(value));
        return this;
    }

    /** Adds a variable that some pages share. */
    PageVariables with(String name, Variable variable) {
        own.put(name, variable);
        return this;
    }

    /** Adds a variable of this page alone whose value is made when it is asked for. */
    PageVariables with(String name, Supplier<?> maker, Supplier<Fingerprint> fingerprint) {
        own.put(name, Variable.by(maker, fingerprint));
        return this;
    }

    /** The value of a variable, or null if there is none. */
    Object ask(String name) {
        asked.add(name);
        return find(name).value().get();
    }

    /** The names asked for so far, in alphabetical order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** The fingerprint of some variables with their names. */
    Fingerprint fingerprint(List<String> names) {
        // Shared ones that this page has its own of count too: more than enough, and the same for
        // all.
        Fingerprint.Builder fingerprint = new Fingerprint.Builder().add(shared.fingerprint(names));
        for (String name : names) {
            Variable variable = own.get(name);
            if (variable != null) {
                fingerprint.add(name).add(variable.fingerprint().get());
            }
        }
        return fingerprint.build();
    }

    private Variable find(String name) {
        Variable variable = own.get(name);
        return variable != null ? variable : shared.find(name);
    }
}
