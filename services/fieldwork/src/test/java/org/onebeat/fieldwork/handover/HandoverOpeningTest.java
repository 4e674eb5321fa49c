package org.onebeat.fieldwork.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.AUX510;
import static org.onebeat.testkit.StandardPeople.ENDED51;
import static org.onebeat.testkit.StandardPeople.NOBODY;
import static org.onebeat.testkit.StandardPeople.OFFICER41;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Broker;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.fieldwork.Told;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Role;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

/** Hand-overs open by themselves, from the postings as they are known (ADR 15). */
@QuarkusTest
class HandoverOpeningTest extends FieldworkTest {

    private static final int LEAVE_COVER = 921;
    private static final int FAR = 922;
    private static final Instant IN_A_WEEK = Instant.now().plus(Duration.ofDays(7));

    @Inject
    Broker broker;

    @Inject
    Horizon horizon;

    @Inject
    SetClock clock;

    @AfterEach
    void asItWas() {
        clock.release();
        act(List.of());
        TerritoryFixture.post(FAR, ENDED51, Role.AUXILIARY, List.of());
        TerritoryFixture.post(StandardPeople.postingOf(AUX510), AUX510, Role.AUXILIARY, 510);
        Shift.asItWas();
    }

    @Test
    void whoLeavesHandsOverToWhoComesOnceHoweverOftenAndInWhateverOrderItIsHeard() {
        Instant at = Instant.now().minusSeconds(60);
        Shift.come(at);
        Shift.leave(at);
        Shift.leave(at);
        Shift.come(at);

        Map<String, Object> only = one(Shift.unsigned(Desk.AUX51));

        assertEquals(NOBODY, person(only, "incoming"));
        assertEquals(2, ((List<?>) only.get("villages")).size());
        assertEquals(List.of(only), Shift.unsigned(Shift.NEXT));
        assertTrue(Desk.AUX51.toldOf((String) only.get("id")).contains("HANDOVER_OPENED"));
        assertTrue(Shift.NEXT.toldOf((String) only.get("id")).contains("HANDOVER_OPENED"));
    }

    @Test
    void whereNobodyComesWhoeverStandsInTakesOverAndHandsOverInTurn() {
        Shift.leave(Instant.now().minus(Duration.ofDays(2)));
        assertEquals(OFFICER41, person(one(Shift.unsigned(Desk.AUX51)), "incoming"));

        Shift.come(Instant.now().minus(Duration.ofDays(1)));

        Map<String, Object> second = one(Shift.unsigned(Shift.NEXT));
        assertEquals(OFFICER41, person(second, "outgoing"));
        assertEquals(2, Shift.unsigned(Desk.OFFICER41).size());
    }

    @Test
    void somebodyWhoOnlyComesTakesNothingOver() {
        Shift.come(Instant.now().minusSeconds(60));
        assertEquals(List.of(), Shift.unsigned(Shift.NEXT));
    }

    @Test
    void whatWasEnteredWronglyIsHandedOverByNobody() {
        Shift.daysAgo(1);
        String id = (String) one(Shift.unsigned(Desk.AUX51)).get("id");

        Shift.asItWas();

        assertEquals("CALLED_OFF", Shift.file(Desk.AUX51, id).get("state"));
        assertTrue(Desk.AUX51.toldOf(id).contains("HANDOVER_CALLED_OFF"));
    }

    @Test
    void anEndThatIsEnteredLateOpensNoneAnyMore() {
        Shift.daysAgo(30);
        assertEquals(List.of(), Shift.unsigned(Desk.AUX51));
    }

    @Test
    void duringLeaveItGoesToWhoActsAndBack() {
        Instant from = Instant.now().minus(Duration.ofDays(2));
        Instant until = Instant.now().minus(Duration.ofDays(1));
        act(List.of(new Span(Set.of(51, 52), from, until)));

        List<Map<String, Object>> both = Shift.unsigned(Shift.NEXT);

        assertEquals(
                List.of(AUX51, NOBODY),
                both.stream().map(item -> person(item, "incoming")).toList());
    }

    @Test
    void aPlannedEndIsPreparedAsSoonAsItIsNear() {
        Shift.leave(IN_A_WEEK);
        Shift.come(IN_A_WEEK);
        assertEquals(false, one(Shift.unsigned(Desk.AUX51)).get("begun"));
    }

    @Test
    void whatIsPlannedFarAheadOpensWhenItComesNear() {
        Desk aux510 = new Desk("aux510", Role.AUXILIARY);
        Instant far = Instant.now().plus(Duration.ofDays(40));
        TerritoryFixture.end(StandardPeople.postingOf(AUX510), far);
        TerritoryFixture.post(FAR, ENDED51, Role.AUXILIARY, List.of(new Span(Set.of(510), far, null)));
        assertEquals(List.of(), Shift.unsigned(aux510));

        clock.setAhead(Duration.ofDays(30));
        horizon.look();
        horizon.look();

        assertEquals(ENDED51, person(one(Shift.unsigned(aux510)), "incoming"));
    }

    @Test
    void theListIsTheOpenWorkAsItStoodThen() {
        Instant at = Instant.now().minusSeconds(3_600);
        UUID open = UUID.randomUUID();
        UUID closedBefore = UUID.randomUUID();
        UUID closedAfter = UUID.randomUUID();
        UUID agreed = UUID.randomUUID();
        String later = Desk.CHIEF41.dispatched(51);
        Instant before = at.minusSeconds(600);
        broker.happened(
                told(open, "reported", 1, before),
                told(closedBefore, "reported", 1, before),
                told(closedBefore, "closed", 2, before.plusSeconds(60)),
                told(closedAfter, "reported", 1, before),
                told(closedAfter, "closed", 2, at.plusSeconds(60)),
                told(agreed, "agreed", 5, before));
        Shift.leave(at);
        Shift.come(at);
        String id = (String) one(Shift.unsigned(Desk.AUX51)).get("id");

        List<String> subjects = Shift.subjects(Shift.NEXT, id);

        assertTrue(subjects.containsAll(List.of(open.toString(), closedAfter.toString(), agreed.toString(), "KEYS")));
        assertFalse(subjects.contains(closedBefore.toString()));
        assertFalse(subjects.contains(later));
        assertFalse(Shift.file(Desk.AUX51, id).toString().contains("核查水渠护栏"));
    }

    private static void act(List<Span> days) {
        TerritoryFixture.change(replica ->
                replica.apply(new PostingState(LEAVE_COVER, System.nanoTime(), NOBODY, "AUXILIARY", true, true, days)));
    }

    private static Told told(UUID dispute, String happening, long sequence, Instant at) {
        return Told.ofDispute(dispute, happening, sequence).with("recordedAt", at.toString());
    }

    private static Map<String, Object> one(List<Map<String, Object>> items) {
        assertEquals(1, items.size(), items::toString);
        return items.getFirst();
    }

    private static Object person(Map<String, Object> item, String who) {
        return ((Map<?, ?>) item.get(who)).get("id");
    }
}
