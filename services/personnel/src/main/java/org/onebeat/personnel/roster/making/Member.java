package org.onebeat.personnel.roster.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who may be on duty.
 *
 * @param wishes days on which the person wishes for a duty (true) or for none (false)
 * @param before what was done in the months over which burdens are evened out
 * @param availableDays days of those months and this one on which the person could be on duty: shares are by these
 */
public record Member(
        int id,
        String name,
        List<Absence> absences,
        List<Licence> licences,
        Map<LocalDate, Boolean> wishes,
        Load before,
        int availableDays) {

    /** What stands against this duty, whatever else the person does. */
    public Optional<Obstacle> obstacle(Shift shift) {
        LocalDate first = shift.day();
        LocalDate last = shift.lastDay();
        return absences.stream()
                .filter(absence -> absence.touches(first, last))
                .map(Absence::why)
                .sorted()
                .findFirst()
                .or(() -> isQualified(shift) ? Optional.empty() : Optional.of(Obstacle.QUALIFICATION));
    }

    private boolean isQualified(Shift shift) {
        return shift.qualification() == null
                || licences.stream()
                        .anyMatch(licence -> licence.holds(shift.qualification(), shift.day(), shift.lastDay()));
    }

    boolean wishesFree(LocalDate day) {
        return Boolean.FALSE.equals(wishes.get(day));
    }

    boolean wishesDuty(LocalDate day) {
        return Boolean.TRUE.equals(wishes.get(day));
    }

    /** People are told apart by who they are: what is known of them is long to compare. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Member member && member.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
