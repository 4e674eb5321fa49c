package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.posting.Place;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.territory.Role;
import org.onebeat.workbook.Row;

/**
 * A posting as a row wants it.
 *
 * @param person null for one whom the same workbook brings
 * @param kind of a new posting, null where its function knows none
 * @param from when a new posting begins, or the new areas of a present one are covered
 * @param present null for a new one
 */
record PostingStep(
        Row row,
        ServiceNumber number,
        Person person,
        Role function,
        List<Reference> areas,
        String kind,
        Instant from,
        Posting present) {

    Change change() {
        if (present == null) {
            return Change.ADDED;
        }
        return isProvisional() || !present.areas(from).equals(ids()) ? Change.CHANGED : Change.UNCHANGED;
    }

    boolean isProvisional() {
        return areas.stream().anyMatch(area -> !area.isKnown());
    }

    /** Ids of the areas that are known. */
    Set<Integer> ids() {
        return areas.stream()
                .filter(Reference::isKnown)
                .map(area -> area.place().id())
                .collect(Collectors.toSet());
    }

    /** Only once all areas are known. */
    List<Place> places() {
        return areas.stream().map(Reference::place).toList();
    }

    /** Whether this row takes the area from its own posting, in time for somebody else's beginning. */
    boolean letsGo(int area, Instant by) {
        return change() == Change.CHANGED && !ids().contains(area) && !from.isAfter(by);
    }
}
