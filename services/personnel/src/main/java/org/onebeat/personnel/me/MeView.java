package org.onebeat.personnel.me;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Role;

/**
 * Who calls, and what for.
 *
 * @param roles functions that are held now and in the token
 * @param training counties and stations in which the caller serves and that practise now: what is recorded there counts
 *     nowhere
 */
public record MeView(
        int personId,
        String account,
        String displayName,
        Set<Role> roles,
        List<Post> postings,
        List<CoveredArea> training) {

    /** A posting that stands now. */
    public record Post(int id, Role function, List<CoveredArea> areas, Instant from) {}
}
