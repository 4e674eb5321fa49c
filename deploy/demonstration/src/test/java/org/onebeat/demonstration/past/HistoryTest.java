package org.onebeat.demonstration.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.demonstration.city.City;
import org.onebeat.demonstration.city.Village;
import org.onebeat.demonstration.past.PastRecord.Activity;
import org.onebeat.demonstration.past.PastRecord.Dispute;
import org.onebeat.demonstration.past.PastRecord.Hazard;
import org.onebeat.demonstration.past.PastRecord.Inspection;
import org.onebeat.demonstration.past.PastRecord.Opinion;
import org.onebeat.demonstration.past.PastRecord.Step;

class HistoryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate YEAR_AGO = TODAY.minusDays(365);
    private static final City CITY = City.whole(411600);
    private static final History HISTORY = History.of(411600, CITY, TODAY);
    private static final List<Dispute> DISPUTES = all(HISTORY, Chapter.DISPUTES, Dispute.class);
    private static final List<Inspection> INSPECTIONS = all(HISTORY, Chapter.INSPECTIONS, Inspection.class);

    @Test
    void disputesOfAYearAreThePublishedOnes() {
        long found = DISPUTES.stream().filter(one -> lastYear(one.occurredAt())).count();
        long resolved = DISPUTES.stream()
                .flatMap(dispute ->
                        dispute.steps().stream().filter(HistoryTest::holds).limit(1))
                .filter(step -> lastYear(step.at()))
                .count();

        assertNear(10_539, found);
        assertTrue(resolved > 0.97 * found && resolved <= found, resolved + " of " + found);
    }

    @Test
    void someDisputesAreOpenInEveryState() {
        Set<String> last = DISPUTES.stream()
                .filter(HistoryTest::isOpen)
                .map(one -> one.steps().isEmpty()
                        ? "REPORTED"
                        : one.steps().getLast().step())
                .collect(Collectors.toSet());

        assertTrue(last.containsAll(Set.of("REPORTED", "TRIAGE", "ASSIGNMENT", "MEDIATION", "AGREEMENT")), "" + last);
    }

    @Test
    void hazardsOfAYearAreThePublishedOnes() {
        assertNear(
                3_349,
                hazards(INSPECTIONS.stream().filter(one -> lastYear(one.occurredAt())))
                        .count());
    }

    @Test
    void someHazardsAreOpenAndSomeOverdue() {
        List<Hazard> open = hazards(INSPECTIONS.stream())
                .filter(one -> one.steps().stream().noneMatch(HistoryTest::clears))
                .toList();

        assertTrue(open.size() > 50 && open.size() < 400, "" + open.size());
        assertTrue(open.stream().anyMatch(HistoryTest::isOverdue));
    }

    @Test
    void peopleServedInAYearAreThePublishedOnes() {
        List<Activity> activities = all(HISTORY, Chapter.ACTIVITIES, Activity.class);
        int served = activities.stream()
                .filter(one -> one.kind().equals("DEED") && lastYear(one.occurredAt()))
                .mapToInt(Activity::peopleServed)
                .sum();

        assertNear(2_260, served);
    }

    @Test
    void oneVillageInEightyHasGoneSilentAndNoOtherDoesSoWithinDays() {
        long villages = CITY.villages().size();

        assertEquals(Math.round(0.012 * villages), silentOn(TODAY));
        assertEquals(silentOn(TODAY), silentOn(TODAY.plusDays(3)));
    }

    @Test
    void everyRecordRefersToAVillageOrPlaceThatIsThere() {
        Set<String> villages = CITY.villages().stream().map(Village::code).collect(Collectors.toSet());
        Set<String> places = all(HISTORY, Chapter.PLACES, PastRecord.Place.class).stream()
                .filter(place -> villages.contains(place.village()))
                .map(PastRecord.Place::reference)
                .collect(Collectors.toSet());

        assertTrue(DISPUTES.stream().allMatch(one -> villages.contains(one.village())));
        assertTrue(INSPECTIONS.stream().allMatch(one -> places.contains(one.place())));
    }

    @Test
    void everyRecordHasAReferenceOfItsOwn() {
        for (Chapter chapter : Chapter.values()) {
            List<String> references = all(HISTORY, chapter, PastRecord.class).stream()
                    .map(PastRecord::reference)
                    .toList();
            assertEquals(references.size(), new HashSet<>(references).size(), chapter.name());
            assertTrue(references.stream().allMatch(one -> one.matches("[A-Za-z0-9._:-]{1,64}")), chapter.name());
        }
    }

    @Test
    void stepsFollowOneAnotherUntilYesterday() {
        for (Dispute dispute : DISPUTES) {
            var at = dispute.occurredAt();
            for (Step step : dispute.steps()) {
                assertTrue(!step.at().isBefore(at) && Calendar.dayOf(step.at()).isBefore(TODAY), dispute.toString());
                at = step.at();
            }
        }
    }

    @Test
    void sameSeedAndDayTellTheSame() {
        List<Village> some = CITY.reduced("411624", 2).villages();

        String told = told(History.of(411600, CITY, TODAY).in(some));

        assertEquals(told, told(HISTORY.in(some)));
        assertNotEquals(told, told(History.of(411601, CITY, TODAY).in(some)));
    }

    /** Silent is what was not heard of for a fortnight, that day included (assessment's rule). */
    private static long silentOn(LocalDate day) {
        LocalDate since = day.minusDays(13);
        return HISTORY.grounds().stream()
                .filter(ground -> Stream.of(Chapter.values())
                        .flatMap(chapter -> HISTORY.of(chapter, ground).stream())
                        .flatMap(HistoryTest::heardAt)
                        .allMatch(at -> Calendar.dayOf(at).isBefore(since)))
                .count();
    }

    private static Stream<Instant> heardAt(PastRecord told) {
        return switch (told) {
            case Dispute dispute -> heardAt(dispute.occurredAt(), dispute.steps());
            case Inspection inspection ->
                Stream.concat(
                        Stream.of(inspection.occurredAt()),
                        inspection.findings().stream()
                                .flatMap(hazard -> heardAt(inspection.occurredAt(), hazard.steps())));
            case Opinion opinion ->
                Stream.of(opinion.occurredAt(), opinion.answeredAt()).filter(Objects::nonNull);
            case Activity activity -> Stream.of(activity.occurredAt());
            case PastRecord.Place place -> Stream.of();
        };
    }

    private static Stream<Instant> heardAt(Instant begin, List<Step> steps) {
        return Stream.concat(Stream.of(begin), steps.stream().map(Step::at));
    }

    private static String told(History history) {
        return Stream.of(Chapter.values())
                .flatMap(history::batches)
                .map(Batch::toString)
                .collect(Collectors.joining());
    }

    private static <T> List<T> all(History history, Chapter chapter, Class<T> kind) {
        return history.batches(chapter)
                .flatMap(batch -> batch.records().stream())
                .map(kind::cast)
                .toList();
    }

    private static Stream<Hazard> hazards(Stream<Inspection> inspections) {
        return inspections.flatMap(one -> one.findings().stream());
    }

    private static boolean isOverdue(Hazard hazard) {
        return hazard.steps().stream()
                .map(step -> step.told().get("deadline"))
                .anyMatch(deadline ->
                        deadline != null && LocalDate.parse(deadline.toString()).isBefore(TODAY));
    }

    private static boolean lastYear(Instant at) {
        return !Calendar.dayOf(at).isBefore(YEAR_AGO);
    }

    private static boolean isOpen(Dispute dispute) {
        return dispute.steps().isEmpty()
                || !Set.of("CLOSURE", "WITHDRAWAL")
                        .contains(dispute.steps().getLast().step());
    }

    private static boolean holds(Step step) {
        return step.step().equals("FOLLOW_UP") && step.told().get("holds").equals(true);
    }

    private static boolean clears(Step step) {
        return step.step().equals("REINSPECTION") && step.told().get("cleared").equals(true);
    }

    private static void assertNear(long wanted, long found) {
        assertTrue(Math.abs(found - wanted) < wanted * 0.02, found + " instead of " + wanted);
    }
}
