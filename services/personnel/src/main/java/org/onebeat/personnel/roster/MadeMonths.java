package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.roster.making.Member;
import org.onebeat.personnel.roster.making.Month;
import org.onebeat.service.audit.Trail;

/** Rosters as the solver takes them, and gives them back. */
@ApplicationScoped
public class MadeMonths {
    private final Rosters rosters;
    private final Months months;
    private final Announcements announcements;
    private final Trail trail;
    private final Clock clock;

    MadeMonths(Rosters rosters, Months months, Announcements announcements, Trail trail, Clock clock) {
        this.rosters = rosters;
        this.months = months;
        this.announcements = announcements;
        this.trail = trail;
        this.clock = clock;
    }

    /** A month as it stood in a version of its roster. */
    public record Seen(long version, Month month) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Seen> read(int number) {
        return rosters.find(number).map(roster -> new Seen(roster.version(), months.of(roster)));
    }

    /** Lets everybody take what was found for them; false, and nothing is done, where the roster has changed since. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean write(int number, long seen, Month made) {
        Roster roster = rosters.findLocked(number).orElseThrow();
        if (roster.version() != seen) {
            return false;
        }
        Map<Long, Optional<Integer>> takers = new HashMap<>();
        made.own().stream()
                .filter(shift -> !shift.isPinned())
                .forEach(shift -> takers.put(
                        shift.id(), Optional.ofNullable(shift.member()).map(Member::id)));
        roster.give(takers, new Rearrangement(null, null, clock.instant())).ifPresent(announcements::tell);
        trail.note("roster-made", "roster", Integer.toString(number), roster.ancestors(), null);
        rosters.settle();
        return true;
    }
}
