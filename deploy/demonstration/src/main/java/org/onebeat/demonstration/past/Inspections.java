package org.onebeat.demonstration.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onebeat.demonstration.Chance;
import org.onebeat.demonstration.past.PastRecord.Hazard;
import org.onebeat.demonstration.past.PastRecord.Inspection;

/** Inspections by the interval of each place, and the hazards they came upon: 3,349 a year (domain.md section 8). */
final class Inspections implements Telling {

    private static final double FINDING = 0.0975;
    private static final double LEFT = 0.05;
    private static final int LEFT_DAYS = 60;

    private final long seed;
    private final Calendar calendar;

    Inspections(long seed, LocalDate today) {
        this.seed = seed;
        this.calendar = new Calendar(today, 0);
    }

    @Override
    public List<PastRecord> of(Ground ground) {
        List<PastRecord> told = new ArrayList<>();
        Site.of(seed, ground).forEach(site -> inspect(site, ground, told));
        return told;
    }

    private void inspect(Site site, Ground ground, List<PastRecord> told) {
        String place = site.place().reference();
        Chance chance = Chance.of(seed, "inspections", place);
        int days = site.months() * 30;
        LocalDate day = calendar.first().plusDays(chance.between(0, days));
        for (int i = 1; day.isBefore(calendar.today()); i++) {
            Instant at = Calendar.at(day, chance);
            boolean done = chance.in(ground.diligence());
            List<Hazard> findings = findings("h-%s-%d".formatted(place, i), ground, at, chance);
            if (done && ground.isHeard(at)) {
                told.add(new Inspection("i-%s-%d".formatted(place, i), place, at, findings));
            }
            day = day.plusDays(days + chance.between(-4, 6));
        }
    }

    private List<Hazard> findings(String reference, Ground ground, Instant at, Chance chance) {
        if (!chance.in(FINDING)) {
            return List.of();
        }
        Flaw flaw = Flaw.any(chance);
        Steps steps = new Steps(calendar, ground, chance, at);
        mend(flaw, steps, chance);
        return List.of(new Hazard(reference, flaw.category(), flaw.severity(), flaw.description(), steps.taken()));
    }

    private void mend(Flaw flaw, Steps steps, Chance chance) {
        boolean left = chance.in(LEFT);
        LocalDate deadline = steps.day().plusDays(flaw.days());
        steps.after(5, 90, "ORDER", Map.of("unit", "场所负责单位", "deadline", deadline.toString()));
        if (left && steps.day().plusDays(LEFT_DAYS).isAfter(calendar.today())) {
            steps.stop();
        }
        int late = chance.in(0.04) ? chance.between(1, 5) : 0;
        int most = Math.max(1, flaw.days() - 2);
        LocalDate ready = steps.day().plusDays(chance.between(1, most) + late);
        steps.after(30, 600, "RECTIFICATION_START", Map.of());
        steps.onDay(ready, "RECTIFICATION", Map.of("note", "已按通知书要求整改"));
        if (chance.in(0.05)) {
            steps.days(0, 1, "REINSPECTION", Map.of("cleared", false, "note", "整改不到位，继续整改"));
            steps.days(1, 1, "RECTIFICATION", Map.of("note", "已重新整改"));
        }
        steps.days(0, 1, "REINSPECTION", Map.of("cleared", true));
    }
}
