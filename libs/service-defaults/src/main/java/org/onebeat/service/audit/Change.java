package org.onebeat.service.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.territory.StaffName;

/**
 * What was done to a record, as its history shows it.
 *
 * @param by null where the platform did it by itself
 * @param action such as {@code area-renamed}
 * @param reason null where none was given
 */
public record Change(Instant at, StaffName by, String action, String reason) {

    /** What was done in two ways, the newest first. */
    public static List<Change> newestFirst(List<Change> some, List<Change> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }
}
