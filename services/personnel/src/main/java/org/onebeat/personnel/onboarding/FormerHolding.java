package org.onebeat.personnel.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.onebeat.personnel.posting.Holding;

/** An area of a posting as it was held before a workbook changed the posting. */
@Embeddable
record FormerHolding(
        @Column(name = "posting_id") int posting,
        @Column(name = "area_id") int area,
        @Column(name = "from_at") Instant from,
        @Column(name = "until_at") Instant until) {

    static FormerHolding of(int posting, Holding held) {
        return new FormerHolding(posting, held.area(), held.from(), held.until());
    }

    Holding holding() {
        return new Holding(area, from, until);
    }
}
