package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Role;

/**
 * What is shown of a posting.
 *
 * @param areas held at the instant asked for (now where none is), or last where it has ended
 * @param acting for a holder who is away
 * @param kind code of the catalogue of kinds, null where the function knows none
 * @param until exclusive, null while open
 * @param endReason as it was told, or a word of the platform: area-merged, planned-end, corrected, leave, withdrawal
 */
public record PostingView(
        int id,
        Holder person,
        Role function,
        List<CoveredArea> areas,
        boolean main,
        boolean acting,
        String kind,
        Instant from,
        Instant until,
        String endReason,
        long version) {

    /** Who is posted. */
    public record Holder(int id, String displayName, String serviceNumber) {}

    static PostingView of(Posting posting, Instant at, Map<Integer, Person> people, Map<Integer, Area> areas) {
        return new PostingView(
                posting.id(),
                holder(posting.person(), people.get(posting.person())),
                posting.function(),
                posting.areasSeen(at).stream()
                        .map(id -> CoveredArea.of(id, areas))
                        .toList(),
                posting.main(),
                posting.acting(),
                posting.kind(),
                posting.from(),
                posting.until(),
                posting.endReason(),
                posting.version());
    }

    private static Holder holder(int id, Person person) {
        return person == null
                ? new Holder(id, "#" + id, null)
                : new Holder(id, person.displayName(), person.serviceNumber());
    }
}
