package org.onebeat.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/**
 * The public holidays of a year and the days worked for them, as the State Council announces them (architecture.md section
 * 5): the event {@code working-year-announced.v1}, whose sequence is the version.
 *
 * @param notice under which it was announced
 * @param days on which it is otherwise than on others of their weekday
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorkingYear(int year, @JsonIgnore long version, String notice, List<Stretch> days) {
    public WorkingYear {
        days = days == null ? List.of() : List.copyOf(days);
    }

    /** The same, as the version that its event's sequence gives. */
    public WorkingYear at(long sequence) {
        return new WorkingYear(year, sequence, notice, days);
    }

    /** Days in a row, the last included: off, or worked where others of their weekday are not. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Stretch(LocalDate from, LocalDate until, boolean worked, String name) {}
}
