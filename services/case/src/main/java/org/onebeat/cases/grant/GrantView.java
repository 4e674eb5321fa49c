package org.onebeat.cases.grant;

import java.time.Instant;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * Somebody to whom a dispute is or was opened.
 *
 * @param number by which it is ended; that of its entry in the timeline
 * @param area of those who handle it jointly; null for an agency
 * @param agency code of the catalogue; null for an area
 * @param person the one of the agency's people; null for all of them
 * @param until null while it is open
 * @param endReason null while it is open, and where it ended with the matter or a posting
 */
public record GrantView(
        long number,
        AreaName area,
        String agency,
        StaffName person,
        String reason,
        StaffName by,
        Instant since,
        Instant until,
        String endReason) {

    public static GrantView of(Grant grant, Named named) {
        return new GrantView(
                grant.sequence(),
                named.area(grant.grantee().area()),
                grant.grantee().agency(),
                named.person(grant.grantee().person()),
                grant.reason(),
                named.person(grant.by()),
                grant.since(),
                grant.until(),
                grant.endReason());
    }
}
