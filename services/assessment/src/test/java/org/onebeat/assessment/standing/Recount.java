package org.onebeat.assessment.standing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.assessment.Told;
import org.onebeat.assessment.span.Span;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.service.time.CivilTime;

/** Counts everything again from the whole history, matter by matter and as simply as can be. */
final class Recount {
    private final List<Counted> counted = new ArrayList<>();

    /** So much of it on a day, in all these areas. */
    private record Counted(Measure measure, LocalDate day, long amount, List<Integer> areas) {}

    Recount(List<Told> history) {
        Map<String, List<Told>> matters = history.stream().collect(Collectors.groupingBy(Told::key));
        matters.values().forEach(events -> {
            events.sort(Comparator.comparing(Told::sequence));
            if (events.getFirst().topic().contains("dispute")) {
                dispute(events);
            } else if (events.getFirst().topic().contains("hazard.hazard")) {
                hazard(events);
            } else {
                rest(events);
            }
        });
    }

    long in(int area, Span span, Measure measure) {
        return sum(area, measure, day -> !day.isBefore(span.from()) && day.isBefore(span.until()));
    }

    long before(int area, LocalDate day, Measure measure) {
        return sum(area, measure, other -> other.isBefore(day));
    }

    private long sum(int area, Measure measure, Predicate<LocalDate> when) {
        return counted.stream()
                .filter(one -> one.measure == measure && one.areas.contains(area) && when.test(one.day))
                .mapToLong(Counted::amount)
                .sum();
    }

    private void dispute(List<Told> events) {
        Told last = events.getLast();
        if (!text(last, "state").equals("WITHDRAWN")) {
            count(Measure.FOUND, day(last, "arisenAt"), 1, events.getFirst());
            since(events, "agreed").ifPresent(agreed -> {
                count(Measure.AGREED, day(agreed, "occurredAt"), 1, agreed);
                count(
                        Measure.valueOf(text(agreed, "mediationKind") + "_MEDIATED"),
                        day(agreed, "occurredAt"),
                        1,
                        agreed);
            });
            since(events, "resolved")
                    .ifPresent(resolved -> count(Measure.RESOLVED, day(resolved, "occurredAt"), 1, resolved));
        }
        for (Told event : events) {
            LocalDate day = day(event, "occurredAt");
            if (event.type().contains("reopened")) {
                count(Measure.REOPENED, day, 1, event);
            }
            if (event.document().has("holds")) {
                count(Measure.FOLLOW_UPS, day, 1, event);
                count(
                        Measure.FOLLOW_UPS_HELD,
                        day,
                        event.document().get("holds").asBoolean() ? 1 : 0,
                        event);
                count(
                        Measure.SATISFACTION_POINTS,
                        day,
                        event.document().get("satisfaction").asInt(),
                        event);
            }
        }
        open(events);
    }

    /** Each event that leaves it open keeps it open at its place, until the next one. */
    private void open(List<Told> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).document().get("open").asBoolean()) {
                count(Measure.OPEN, day(events.get(i), i == 0 ? "arisenAt" : "occurredAt"), 1, events.get(i));
                if (i + 1 < events.size()) {
                    count(Measure.OPEN, day(events.get(i + 1), "occurredAt"), -1, events.get(i));
                }
            }
        }
    }

    private void hazard(List<Told> events) {
        Told last = events.getLast();
        if (text(last, "state").equals("WITHDRAWN")) {
            return;
        }
        count(Measure.HAZARDS_FOUND, day(last, "foundAt"), 1, events.getFirst());
        boolean cleared = last.type().contains("cleared");
        if (cleared) {
            count(Measure.HAZARDS_CLEARED, day(last, "clearedAt"), 1, last);
        }
        due(events, cleared ? day(last, "clearedAt") : null, "clearedInTime", Measure.HAZARDS_DUE);
    }

    private void rest(List<Told> events) {
        Told last = events.getLast();
        LocalDate day = day(events.getFirst(), "occurredAt");
        if (last.topic().contains("task")) {
            if (!text(last, "state").equals("WITHDRAWN")) {
                due(events, last.type().contains("done") ? day(last, "doneAt") : null, "inTime", Measure.TASKS_DUE);
            }
        } else if (last.topic().contains("opinion")) {
            count(Measure.OPINIONS, day, 1, events.getFirst());
            if (last.type().contains("answered")) {
                count(Measure.OPINIONS_ANSWERED, day(last, "answeredAt"), 1, last);
            }
        } else if (last.topic().contains("inspection")) {
            count(Measure.INSPECTIONS, day, 1, last);
        } else {
            activity(last, day);
        }
    }

    private void activity(Told told, LocalDate day) {
        switch (text(told, "kind")) {
            case "SWEEP" -> count(Measure.SWEEPS, day, 1, told);
            case "VISIT" -> count(Measure.HOUSEHOLDS_VISITED, day, number(told, "households"), told);
            case "PATROL" -> {
                count(Measure.PATROLS, day, 1, told);
                count(Measure.PATROL_FINDS, day, number(told, "finds"), told);
            }
            case "PUBLICITY" -> {
                count(Measure.PUBLICITY_SESSIONS, day, 1, told);
                count(Measure.AUDIENCE, day, number(told, "audience"), told);
                count(Measure.LEAFLETS, day, number(told, "leaflets"), told);
            }
            default -> count(Measure.PEOPLE_SERVED, day, number(told, "peopleServed"), told);
        }
    }

    /** In time: on the day it was done. Else on the day its deadline passes, told where it stood when that became known. */
    private void due(List<Told> events, LocalDate doneOn, String verdict, Measure due) {
        Told last = events.getLast();
        if (doneOn != null && last.document().path(verdict).asBoolean()) {
            count(due, doneOn, 1, last);
            count(
                    due == Measure.TASKS_DUE ? Measure.TASKS_DONE_IN_TIME : Measure.HAZARDS_CLEARED_IN_TIME,
                    doneOn,
                    1,
                    last);
        } else if (!last.document().path("dueAt").isNull()) {
            count(due, day(last, "dueAt"), 1, events.getFirst());
        }
    }

    /** The event since which this has been so without a break. */
    private static Optional<Told> since(List<Told> events, String flag) {
        Told since = null;
        for (Told event : events) {
            boolean so = event.document().get(flag).asBoolean();
            since = so ? (since == null ? event : since) : null;
        }
        return Optional.ofNullable(since);
    }

    private void count(Measure measure, LocalDate day, long amount, Told where) {
        JsonNode place = where.document().get("place");
        List<Integer> areas = Stream.of("county", "township", "station", "village")
                .map(kind -> place.get(kind).asInt())
                .collect(Collectors.toCollection(ArrayList::new));
        areas.add(1);
        counted.add(new Counted(measure, day, amount, areas));
    }

    private static LocalDate day(Told told, String member) {
        return CivilTime.dayOf(Instant.parse(text(told, member)));
    }

    private static String text(Told told, String member) {
        return told.document().get(member).asText();
    }

    private static long number(Told told, String member) {
        return told.document().get(member).asLong();
    }
}
