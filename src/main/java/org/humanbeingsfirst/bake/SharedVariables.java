package org.humanbeingsfirst.bake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.humanbeingsfirst.fingerprint.Fingerprint;

/** The variables that several pages share. Safe for use by many threads. */
final class SharedVariables {

    private final Map<String, Variable> variables;

    /** By names: thousands of pages ask for the same. */
    private final Map<List<String>, Fingerprint> fingerprints = new ConcurrentHashMap<>();

    SharedVariables(Map<String, Variable> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The variable of that name; an absent one if there is none. */
    Variable find(String name) {
        return variables.getOrDefault(name, Variable.ABSENT);
    }

    /** The fingerprint of some variables with their names. */
    Fingerprint fingerprint(List<String> names) {
        Fingerprint known = fingerprints.get(names);
        if (known == null) {
            Fingerprint.Builder fingerprint = new Fingerprint.Builder();
            names.forEach(name -> fingerprint.add(name).add(find(name).fingerprint().get()));
            known = fingerprint.build();
            fingerprints.put(names, known);
        }
        return known;
    }
}
