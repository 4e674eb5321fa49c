package org.onebeat.jurisdiction.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A name or a code, and when it was in force.
 *
 * @param until exclusive, null while open
 */
@Embeddable
public record Dated(
        @Column(name = "value") String value,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") LocalDate until)
        implements Span<Dated> {

    @Override
    public Dated over(LocalDate start, LocalDate end) {
        return new Dated(value, start, end);
    }

    @Override
    public boolean says(Dated other) {
        return value.equals(other.value);
    }
}
