package org.onebeat.personnel.roster.making;

import java.time.LocalDate;

/**
 * A qualification that somebody holds.
 *
 * @param until exclusive, null while open
 */
public record Licence(String code, LocalDate from, LocalDate until) {

    boolean holds(String wanted, LocalDate first, LocalDate last) {
        return code.equals(wanted) && !from.isAfter(first) && (until == null || until.isAfter(last));
    }
}
