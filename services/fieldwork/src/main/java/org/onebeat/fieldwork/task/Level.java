package org.onebeat.fieldwork.task;

import java.util.Optional;

/** Whose a task is to accept: of who serves the village, then of the station's chief, then of the county's clerks. */
public enum Level {
    VILLAGE,
    STATION,
    COUNTY;

    /** Where a task goes that nobody accepts; empty at the top. */
    public Optional<Level> above() {
        return switch (this) {
            case VILLAGE -> Optional.of(STATION);
            case STATION -> Optional.of(COUNTY);
            case COUNTY -> Optional.empty();
        };
    }
}
