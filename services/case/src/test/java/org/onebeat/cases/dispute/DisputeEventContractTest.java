package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onebeat.cases.confirmation.Confirmation;
import org.onebeat.cases.followup.Finding;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.messaging.Received;
import org.onebeat.service.act.Act;
import org.onebeat.testkit.Contracts;

class DisputeEventContractTest {

    @ParameterizedTest
    @EnumSource(Happening.class)
    void anEventIsAsPromised(Happening happening) {
        Contracts.assertMatches("case/" + happening.deed(), every().get(happening));
    }

    @ParameterizedTest
    @EnumSource(Happening.class)
    void anEventHoldsNothingOfAResident(Happening happening) {
        String data = Received.of(every().get(happening)).as(JsonNode.class).toString();
        List.of("张", "三丰", "1381", "5678", "1949", "002X", "排水沟", "各退一步", "一方拒绝")
                .forEach(residents -> assertFalse(data.contains(residents), data));
    }

    @ParameterizedTest
    @EnumSource(Happening.class)
    void anEventIsKeyedByItsDispute(Happening happening) {
        DisputeEvent event = every().get(happening);
        assertEquals(event.standing().dispute().toString(), event.key());
        assertEquals("onebeat.case.dispute.v1", event.topic());
    }

    private static Map<Happening, DisputeEvent> every() {
        Map<Happening, DisputeEvent> events = new EnumMap<>(Happening.class);
        events.put(Happening.REPORTED, SomeDispute.opened().event());
        for (Step step : Step.values()) {
            DisputeEvent event = SomeDispute.take(step, SomeDispute.before(step), SomeDispute.at(60));
            events.put(event.happening(), event);
        }
        events.put(
                Happening.REOPENED,
                SomeDispute.in(DisputeState.CLOSED).followUp(SomeDispute.at(60), new Finding(false, 1, "张家又吵")));
        events.put(
                Happening.ABSORBED,
                SomeDispute.in(DisputeState.TRIAGED)
                        .absorb(SomeDispute.at(60), SomeDispute.in(DisputeState.MERGED), "张三丰家的同一件事"));
        events.put(Happening.WARNED, SomeDispute.in(DisputeState.ASSIGNED).strike(SomeDispute.instant(37 * 60)));
        for (Confirmation decided : List.of(Confirmation.GRANTED, Confirmation.REFUSED)) {
            Dispute asked = SomeDispute.in(DisputeState.AGREED);
            asked.confirm(SomeDispute.at(60), Confirmation.APPLIED, null);
            events.put(
                    Happening.valueOf("CONFIRMATION_" + decided),
                    asked.confirm(SomeDispute.at(70), decided, "张三丰、李四案"));
        }
        events.put(
                Happening.CONFIRMATION_NOT_WANTED,
                SomeDispute.in(DisputeState.AGREED).confirm(SomeDispute.at(60), Confirmation.NOT_WANTED, null));
        events.put(
                Happening.CONFIRMATION_WARNED,
                SomeDispute.in(DisputeState.CLOSED).strike(SomeDispute.instant(25 * 24 * 60)));
        events.put(Happening.RECOUNTED, SomeDispute.in(DisputeState.ASSIGNED).recount(SomeDispute.instant(60)));
        Dispute shared = SomeDispute.in(DisputeState.ASSIGNED);
        shared.grant(SomeDispute.at(60), SomeDispute.invitation(), "一方拒绝见面");
        events.put(
                Happening.GRANT_ENDED,
                shared.endGrant(SomeDispute.at(61), shared.grants().getLast().sequence(), "一方拒绝见面"));
        events.put(
                Happening.MOVED,
                SomeDispute.in(DisputeState.ASSIGNED)
                        .move(Act.byItself(SomeDispute.instant(60)), SomeDispute.WHERE, null, How.ROUTED));
        events.put(
                Happening.MARKED,
                SomeDispute.in(DisputeState.AGREED)
                        .mark(true, DisputeNumber.of("411603", 2026, true, 1), SomeDispute.instant(60)));
        return events;
    }
}
