package org.humanbeingsfirst.bake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Days as JBake's model has them: midnight UTC. */
final class ModelDate {

    private ModelDate() {}

    /** The beginning of a day. */
    static Date of(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
