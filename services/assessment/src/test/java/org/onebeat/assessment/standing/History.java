package org.onebeat.assessment.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.onebeat.assessment.Told;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;

/**
 * Two years of work in five villages, made up from a seed: disputes that go back and forth, hazards, field records.
 * Village 52 goes from station 41 to 42 in the middle of it, and 54 to another county.
 */
final class History {
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final LocalDate MOVED = LocalDate.of(2020, 9, 1);
    private static final int DAYS = 600;
    private static final Map<Integer, Ancestors> BEFORE = Map.of(
            51, new Ancestors(3, 31, 41, null, 51),
            52, new Ancestors(3, 31, 41, null, 52),
            53, new Ancestors(3, 32, 42, null, 53),
            54, new Ancestors(2, 21, 43, null, 54),
            510, new Ancestors(30, 300, 410, null, 510));
    private static final Map<Integer, Ancestors> AFTER = Map.of(
            52, new Ancestors(3, 31, 42, null, 52),
            54, new Ancestors(30, 300, 410, null, 54));

    private final Random random;
    private final List<Told> events = new ArrayList<>();

    private History(long seed) {
        this.random = new Random(seed);
    }

    static List<Told> of(long seed, int matters) {
        History history = new History(seed);
        BEFORE.values().forEach(history::longAgo);
        for (int i = 0; i < matters; i++) {
            switch (i % 5) {
                case 0, 1 -> history.dispute();
                case 2 -> history.hazard();
                case 3 -> history.opinionOrTask();
                default -> history.record();
            }
        }
        return history.events;
    }

    /** The events in some other order, those of each key in their own. */
    static List<Told> shuffled(List<Told> events, long seed) {
        List<Told> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, List<Told>> byKey = new HashMap<>();
        events.forEach(event ->
                byKey.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(event));
        byKey.values()
                .forEach(own -> own.sort(Comparator.comparing(Told::sequence).reversed()));
        return shuffled.stream()
                .map(event -> byKey.get(event.key()).removeLast())
                .toList();
    }

    /** So that everything later can be compared with what was before it. */
    private void longAgo(Ancestors village) {
        events.add(Told.activity(id(), "SWEEP").at(CivilTime.startOf(LONG_AGO)).in(village));
    }

    private void dispute() {
        UUID id = id();
        int village = village();
        Instant at = some();
        Instant arisen = at.minus(Duration.ofHours(random.nextInt(100)));
        boolean agreed = false;
        boolean resolved = false;
        boolean open = true;
        String kind = random.nextBoolean() ? "CIVIL" : "PUBLIC_SECURITY";
        int steps = 1 + random.nextInt(8);
        for (int sequence = 1; sequence <= steps && (open || random.nextInt(3) == 0); sequence++) {
            String happening = sequence == 1 ? "reported" : next(open, agreed);
            switch (happening) {
                case "agreed" -> agreed = true;
                case "followed-up" -> resolved = agreed;
                case "reopened" -> {
                    agreed = false;
                    resolved = false;
                    open = true;
                }
                case "closed", "withdrawn" -> open = false;
                default -> {}
            }
            Told told = Told.of(id, happening, sequence)
                    .in(where(village, at))
                    .at(at)
                    .arisen(arisen)
                    .with("agreed", agreed)
                    .with("resolved", resolved)
                    .with("open", open)
                    .with("state", happening.equals("withdrawn") ? "WITHDRAWN" : "SOME");
            if (told.document().has("mediationKind")) {
                told.with("mediationKind", kind);
            }
            if (told.document().has("satisfaction")) {
                told.with("satisfaction", 1 + random.nextInt(5)).with("holds", happening.equals("followed-up"));
            }
            events.add(told);
            if (happening.equals("withdrawn")) {
                return;
            }
            at = at.plus(Duration.ofHours(1 + random.nextInt(700)));
        }
    }

    private String next(boolean open, boolean agreed) {
        if (!open) {
            return "reopened";
        }
        List<String> possible = agreed
                ? List.of("followed-up", "followed-up", "closed", "reopened", "withdrawn", "moved")
                : List.of("triaged", "mediation-started", "agreed", "agreed", "mediation-failed", "withdrawn", "moved");
        return possible.get(random.nextInt(possible.size()));
    }

    private void hazard() {
        UUID id = id();
        int village = village();
        Instant at = some();
        Instant found = at;
        Instant due = random.nextInt(5) == 0 ? null : at.plus(Duration.ofDays(1 + random.nextInt(30)));
        List<String> course = List.of("found", "ordered", "rectified", "reinspection-rejected", "cleared");
        int end = 1 + random.nextInt(course.size());
        for (int sequence = 1; sequence <= end; sequence++) {
            boolean last = sequence == end;
            String happening = last && random.nextInt(6) == 0 ? "withdrawn" : course.get(sequence - 1);
            boolean cleared = happening.equals("cleared");
            Boolean inTime = cleared ? (Boolean) (due == null || at.isBefore(due)) : null;
            events.add(Told.hazard(id, happening, sequence)
                    .in(where(village, at))
                    .at(at)
                    .with("by", 8)
                    .with("severity", "GENERAL")
                    .with("state", happening.equals("withdrawn") ? "WITHDRAWN" : "SOME")
                    .with("foundAt", found)
                    .with("dueAt", due)
                    .with("clearedAt", cleared ? at : null)
                    .with("clearedInTime", inTime)
                    .with("open", !cleared && !happening.equals("withdrawn")));
            at = at.plus(Duration.ofHours(1 + random.nextInt(300)));
        }
    }

    private void opinionOrTask() {
        UUID id = id();
        int village = village();
        Instant at = some();
        Instant later = at.plus(Duration.ofHours(1 + random.nextInt(900)));
        boolean twice = random.nextInt(3) > 0;
        if (random.nextBoolean()) {
            events.add(Told.opinion(id, "recorded", 1)
                    .in(where(village, at))
                    .at(at)
                    .with("open", true));
            if (twice) {
                events.add(Told.opinion(id, "answered", 2)
                        .in(where(village, later))
                        .at(later)
                        .with("answeredAt", later)
                        .with("open", false));
            }
            return;
        }
        Instant due = at.plus(Duration.ofDays(10));
        events.add(task(id, "dispatched", 1, village, at, due));
        if (twice) {
            String happening = random.nextInt(4) == 0 ? "withdrawn" : "done";
            Told told = task(id, happening, 2, village, later, due);
            if (happening.equals("done")) {
                told.with("doneAt", later).with("inTime", later.isBefore(due));
            }
            events.add(told);
        }
    }

    private static Told task(UUID id, String happening, int sequence, int village, Instant at, Instant due) {
        return Told.task(id, happening, sequence)
                .in(where(village, at))
                .at(at)
                .with("dueAt", due)
                .with("state", happening.toUpperCase(Locale.ROOT));
    }

    private void record() {
        int village = village();
        Instant at = some();
        List<String> kinds = List.of("SWEEP", "VISIT", "PATROL", "PUBLICITY", "DEED", "INSPECTION");
        String kind = kinds.get(random.nextInt(kinds.size()));
        Told told = kind.equals("INSPECTION") ? Told.inspection(id()) : Told.activity(id(), kind);
        events.add(told.in(where(village, at))
                .at(at)
                .with("finds", random.nextInt(3))
                .with("households", random.nextInt(30))
                .with("audience", random.nextInt(90))
                .with("leaflets", random.nextInt(200))
                .with("peopleServed", random.nextInt(4)));
    }

    private static Ancestors where(int village, Instant at) {
        Ancestors before = BEFORE.get(village);
        return CivilTime.dayOf(at).isBefore(MOVED) ? before : AFTER.getOrDefault(village, before);
    }

    private int village() {
        return List.of(51, 52, 53, 54, 510).get(random.nextInt(5));
    }

    private Instant some() {
        return CivilTime.startOf(FIRST).plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
