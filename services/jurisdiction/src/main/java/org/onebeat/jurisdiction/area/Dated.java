package org.onebeat.jurisdiction.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * A name or a code, and when it was in force.
 *
 * @param until exclusive, null while open
 */
@Embeddable
record Dated(
        @Column(name = "value") String value,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") LocalDate until) {

    /** Lets another value be in force from that day on; a value that began on that very day never was. */
    static void change(List<Dated> history, String value, LocalDate day) {
        Dated open = history.stream()
                .filter(dated -> dated.until == null)
                .findFirst()
                .orElseThrow();
        history.remove(open);
        if (open.from.isBefore(day)) {
            history.add(new Dated(open.value, open.from, day));
        }
        history.add(new Dated(value, day, null));
    }
}
