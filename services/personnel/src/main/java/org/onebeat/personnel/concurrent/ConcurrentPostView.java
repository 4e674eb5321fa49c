package org.onebeat.personnel.concurrent;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;

/**
 * What is shown of a post held besides.
 *
 * @param until the first day on which it is held no more, null while open
 */
record ConcurrentPostView(
        int id,
        Holder person,
        String post,
        CoveredArea organisation,
        CoveredArea unit,
        LocalDate from,
        LocalDate until,
        String endReason,
        long version) {
    /** Who holds it. */
    record Holder(int id, String displayName, String serviceNumber) {}

    static ConcurrentPostView of(ConcurrentPost post, Map<Integer, Person> people, Map<Integer, Area> areas) {
        Person holder = people.get(post.person());
        return new ConcurrentPostView(
                post.id(),
                holder == null
                        ? new Holder(post.person(), "#" + post.person(), null)
                        : new Holder(post.person(), holder.displayName(), holder.serviceNumber()),
                post.post(),
                CoveredArea.of(post.organisation(), areas),
                CoveredArea.of(unitOf(post), areas),
                post.from(),
                post.until(),
                post.endReason(),
                post.version());
    }

    /** The station of the holder, or the county. */
    static int unitOf(ConcurrentPost post) {
        Integer station = post.ancestors().stationId();
        return station == null ? post.ancestors().countyId() : station;
    }
}
