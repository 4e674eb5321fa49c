package org.onebeat.personnel.withdrawal;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.posting.Covers.Cover;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;

/**
 * What is shown of a withdrawal.
 *
 * @param orderedBy the unit that it counts against
 * @param until the first day back on the village
 * @param cover who acts meanwhile, null for nobody
 * @param gap whether a post is left without a holder on some day ahead
 * @param back whether the person is back by now
 * @param decidedBy null while nobody has decided
 * @param answer why it was refused
 */
record WithdrawalView(
        int id,
        Holder person,
        CoveredArea unit,
        CoveredArea orderedBy,
        String reason,
        LocalDate from,
        LocalDate until,
        WithdrawalState state,
        boolean back,
        String cover,
        boolean gap,
        String filedBy,
        String decidedBy,
        String answer,
        long version) {
    /** Who is taken off the village. */
    record Holder(int id, String displayName, String serviceNumber) {}

    static WithdrawalView of(
            Withdrawal row, LocalDate today, Cover cover, Map<Integer, Person> people, Map<Integer, Area> areas) {
        Person person = people.get(row.person());
        return new WithdrawalView(
                row.id(),
                person == null
                        ? new Holder(row.person(), "#" + row.person(), null)
                        : new Holder(row.person(), person.displayName(), person.serviceNumber()),
                CoveredArea.of(unitOf(row), areas),
                CoveredArea.of(row.orderedBy(), areas),
                row.reason(),
                row.from(),
                row.until(),
                row.state(),
                row.state() == WithdrawalState.APPROVED && !row.until().isAfter(today),
                cover.deputy() == null ? null : name(cover.deputy(), people),
                row.state() == WithdrawalState.APPROVED && cover.gap(),
                name(row.filedBy(), people),
                row.decidedBy() == null ? null : name(row.decidedBy(), people),
                row.answer(),
                row.version());
    }

    /** The station of the person, or the county. */
    static int unitOf(Withdrawal row) {
        Integer station = row.ancestors().stationId();
        return station == null ? row.ancestors().countyId() : station;
    }

    private static String name(int id, Map<Integer, Person> people) {
        Person person = people.get(id);
        return person == null ? "#" + id : person.displayName();
    }
}
