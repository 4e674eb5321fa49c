package org.onebeat.personnel.system;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** An area of which a system may see or report what its scopes say, from when until when; open where no end is set. */
@Embeddable
record Reach(
        @Column(name = "area_id") int area,
        @Column(name = "from_at") Instant from,
        @Column(name = "until_at") Instant until) {

    Reach endedAt(Instant at) {
        return new Reach(area, from, at.isBefore(from) ? from : at);
    }

    /** No longer than until then. */
    Reach within(Instant last) {
        return until != null && until.isBefore(last) ? this : endedAt(last);
    }

    boolean stands(Instant at) {
        return !from.isAfter(at) && (until == null || until.isAfter(at));
    }
}
