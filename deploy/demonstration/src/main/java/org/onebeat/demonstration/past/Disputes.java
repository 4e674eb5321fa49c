package org.onebeat.demonstration.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onebeat.demonstration.Chance;
import org.onebeat.demonstration.past.PastRecord.Dispute;

/** Disputes found and what was done about them: 10,539 a year, 99 % of them resolved (domain.md section 8). */
final class Disputes implements Telling {

    static final int YEARLY = 10_539;
    private static final double GROWTH = 0.08;

    private static final double STUCK = 0.035;
    private static final int STUCK_DAYS = 100;
    private static final double WITHDRAWN = 0.006;
    private static final double FAILED = 0.06;
    private static final double BROKEN = 0.02;
    private static final double PUBLIC_SECURITY = 0.29;

    private final long seed;
    private final Calendar calendar;

    Disputes(long seed, LocalDate today) {
        this.seed = seed;
        this.calendar = new Calendar(today, GROWTH);
    }

    @Override
    public List<PastRecord> of(Ground ground) {
        Chance chance = Chance.of(seed, "disputes", ground.code());
        int count = chance.count(YEARLY * calendar.years() * ground.share());
        List<PastRecord> found = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Instant at = Calendar.at(calendar.day(chance), chance);
            Dispute dispute = dispute(ground, "d-%s-%d".formatted(ground.code(), i), at, chance);
            if (ground.isHeard(at)) {
                found.add(dispute);
            }
        }
        return found;
    }

    private Dispute dispute(Ground ground, String reference, Instant at, Chance chance) {
        Subject subject = Subject.any(ground.village().urban(), chance);
        Steps steps = new Steps(calendar, ground, chance, at);
        tell(steps, isStuck(at, chance) ? chance.between(0, 3) : Integer.MAX_VALUE, chance);
        return new Dispute(
                reference,
                ground.code(),
                subject.category(),
                Subject.source(chance),
                chance.one(subject.summaries()),
                at,
                steps.taken());
    }

    private boolean isStuck(Instant at, Chance chance) {
        boolean stuck = chance.in(STUCK);
        return stuck && ChronoUnit.DAYS.between(Calendar.dayOf(at), calendar.today()) < STUCK_DAYS;
    }

    /** @param until after how many steps it is stuck */
    private static void tell(Steps steps, int until, Chance chance) {
        Urgency urgency = Urgency.any(chance);
        String kind = chance.in(PUBLIC_SECURITY) ? "PUBLIC_SECURITY" : "CIVIL";
        Runnable[] beginning = {
            () -> steps.after(20, 300, "TRIAGE", Map.of("factors", urgency.factors())),
            () -> steps.after(20, 400, "ASSIGNMENT", Map.of()),
            () -> steps.after(60, urgency.minutes(), "MEDIATION", Map.of("kind", kind, "method", "听双方陈述，理清事由，讲情讲理讲法"))
        };
        for (int i = 0; i < beginning.length && i < until; i++) {
            beginning[i].run();
        }
        if (until <= beginning.length) {
            steps.stop();
        } else if (chance.in(WITHDRAWN)) {
            steps.days(1, 4, "WITHDRAWAL", Map.of("reason", "双方已自行和解，申请撤回"));
        } else {
            settle(steps, urgency, chance);
        }
    }

    private static void settle(Steps steps, Urgency urgency, Chance chance) {
        if (chance.in(FAILED)) {
            steps.days(1, 3, "FAILURE", Map.of("reason", "双方分歧较大，未能达成一致"));
            steps.days(1, 3, "TAKE_UP", Map.of("note", "由社区民警会同司法所再次组织调解"));
        }
        agree(steps, urgency);
        if (chance.in(BROKEN)) {
            steps.days(7, 8, "FOLLOW_UP", finding(false, chance.between(1, 2)));
            agree(steps, urgency);
        }
        LocalDate agreed = steps.day();
        steps.days(7, 8, "FOLLOW_UP", finding(true, 3 + chance.weighted(1, 4, 5)));
        steps.onDay(agreed.plusDays(chance.between(30, 32)), "FOLLOW_UP", finding(true, 3 + chance.weighted(1, 3, 6)));
        steps.after(5, 60, "CLOSURE", Map.of());
    }

    private static void agree(Steps steps, Urgency urgency) {
        steps.days(0, urgency.days(), "AGREEMENT", Map.of("terms", "双方互相谅解，按约定履行各自义务，今后不再因此事发生争执。"));
    }

    private static Map<String, Object> finding(boolean holds, int satisfaction) {
        return Map.of("holds", holds, "satisfaction", satisfaction);
    }
}
