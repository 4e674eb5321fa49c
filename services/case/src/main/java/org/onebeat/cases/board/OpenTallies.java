package org.onebeat.cases.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** Open disputes within the caller's scope, counted: each board is read from the rows that are open, and no others. */
@ApplicationScoped
class OpenTallies extends ScopedRepository<Dispute, UUID> {

    private static final String DAY = "cast(function('civil_day', it.deadlines.dueAt) as LocalDate)";
    private static final String ALIKE = "it.state, it.colour, it.level, it.deadlines.dueFor, " + DAY;
    private static final String LATE = "sum(case when it.deadlines.dueAt < :now then 1 else 0 end)";
    private static final String RED = "sum(case when it.urgency = 3 then 1 else 0 end)";
    private static final String NOBODYS = "sum(case when it.responsible is null then 1 else 0 end)";

    OpenTallies(ScopedSession session) {
        super(Dispute.class, session);
    }

    List<Tally> alike(Restriction where, Instant now) {
        String what = String.join(", ", ALIKE, "count(*)", NOBODYS, LATE);
        return select(what, where.with("now", now), "group by " + ALIKE, Tally.class);
    }

    /** By areas of this kind; what stands in none is left out. */
    List<UnitTally> by(Unit unit, Restriction where, Instant now) {
        String area = unit.attribute();
        String what = String.join(", ", area, "count(*)", RED, LATE, NOBODYS);
        Restriction there = where.and(Restriction.of(area + " is not null")).with("now", now);
        return select(what, there, "group by " + area, UnitTally.class);
    }
}
