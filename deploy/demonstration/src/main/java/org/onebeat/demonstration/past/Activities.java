package org.onebeat.demonstration.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.demonstration.Chance;
import org.onebeat.demonstration.past.PastRecord.Activity;

/**
 * Sweeps, weekly where a dedicated auxiliary serves and fortnightly elsewhere; visits, patrols, publicity; and deeds,
 * by which 2,260 people a year are served (domain.md section 8).
 */
final class Activities implements Telling {

    private static final int SERVED_YEARLY = 2_260;
    private static final double PEOPLE_A_DEED = 1.2;
    private static final double GROWTH = 0.15;
    /** Days without a sweep after which whoever serves a village is reminded, well before it counts as silent. */
    private static final int REMINDED = 10;

    private static final List<String> DEEDS =
            List.of("REGISTRATION", "RESIDENCE_PERMIT", "HOUSEHOLD_MOVE", "CONSULTATION", "DELIVERY", "ERRAND");

    private final long seed;
    private final Calendar calendar;

    Activities(long seed, LocalDate today) {
        this.seed = seed;
        this.calendar = new Calendar(today, GROWTH);
    }

    @Override
    public List<PastRecord> of(Ground ground) {
        List<PastRecord> told = new ArrayList<>();
        boolean dedicated = ground.dedicated();
        rounds("SWEEP", ground, dedicated ? 7 : 14, told);
        catchUp(ground, told);
        rounds("VISIT", ground, dedicated ? 30 : 60, told);
        rounds("PATROL", ground, dedicated ? 30 : 90, told);
        rounds("PUBLICITY", ground, 180, told);
        Chance chance = Chance.of(seed, "DEED", ground.code());
        int deeds = chance.count(SERVED_YEARLY / PEOPLE_A_DEED * calendar.years() * ground.share());
        for (int i = 1; i <= deeds; i++) {
            add("DEED", i, ground, calendar.day(chance), chance, told);
        }
        return told;
    }

    /** Planned every so many days; a part of it is not done, less and less of it. */
    private void rounds(String kind, Ground ground, int days, List<PastRecord> told) {
        Chance chance = Chance.of(seed, kind, ground.code());
        int begin = chance.between(0, days - 1);
        for (int day = begin, i = 1; day < calendar.days(); day += days, i++) {
            int late = chance.between(0, Math.min(3, days / 4));
            double learnt = 0.9 + 0.1 * day / calendar.days();
            if (chance.in(ground.diligence() * learnt) && day + late < calendar.days()) {
                add(kind, i, ground, calendar.first().plusDays(day + late), chance, told);
            }
        }
    }

    /** A fortnightly sweep left out once would make a village silent that nobody means to be. */
    private void catchUp(Ground ground, List<PastRecord> sweeps) {
        LocalDate reminded = calendar.today().minusDays(REMINDED);
        boolean swept = sweeps.stream()
                .map(told -> Calendar.dayOf(((Activity) told).occurredAt()))
                .anyMatch(day -> !day.isBefore(reminded));
        if (!swept) {
            Chance chance = Chance.of(seed, "reminded", ground.code());
            add("SWEEP", 0, ground, reminded.plusDays(chance.between(0, REMINDED - 1)), chance, sweeps);
        }
    }

    private static void add(
            String kind, int number, Ground ground, LocalDate day, Chance chance, List<PastRecord> told) {
        Instant at = Calendar.at(day, chance);
        Activity activity = activity(kind, "%s-%s-%d".formatted(kind, ground.code(), number), ground, at, chance);
        if (ground.isHeard(at)) {
            told.add(activity);
        }
    }

    private static Activity activity(String kind, String reference, Ground ground, Instant at, Chance chance) {
        boolean publicity = kind.equals("PUBLICITY");
        boolean deed = kind.equals("DEED");
        return new Activity(
                reference,
                kind,
                ground.code(),
                at,
                kind.equals("VISIT") ? chance.between(3, 12) : null,
                publicity ? chance.between(15, 120) : null,
                publicity ? chance.between(20, 150) : null,
                deed ? 1 + chance.weighted(8, 2) : null,
                kind.equals("PATROL") ? chance.between(2, 4) : null,
                deed ? chance.one(DEEDS) : null);
    }
}
