package org.onebeat.personnel.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Role;

/**
 * What is shown of a round.
 *
 * @param until exclusive: the end of a seconded officer's term
 * @param seed of the lot; told once it is matched, so that anybody can draw it again
 * @param possible where it can go from here
 */
record SelectionView(
        int id,
        CoveredArea county,
        String name,
        Role function,
        SelectionState state,
        LocalDate wishesUntil,
        LocalDate from,
        LocalDate until,
        Long seed,
        Instant openedAt,
        Turnout turnout,
        List<SelectionState> possible,
        long version) {

    /**
     * How many there are.
     *
     * @param wished officers who have said where they would rather be
     * @param filled villages that get somebody
     * @param wishesMet officers who get one of their wishes
     * @param needsMet villages that get a speciality they need
     */
    record Turnout(long villages, long officers, long wished, long filled, long wishesMet, long needsMet) {
        static final Turnout NOTHING = new Turnout(0, 0, 0, 0, 0, 0);
    }
}
