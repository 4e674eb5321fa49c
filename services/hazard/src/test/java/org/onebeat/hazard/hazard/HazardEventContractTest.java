package org.onebeat.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.messaging.Received;
import org.onebeat.testkit.Contracts;

class HazardEventContractTest {

    @ParameterizedTest
    @EnumSource(Happening.class)
    void anEventIsAsPromised(Happening happening) {
        Contracts.assertMatches("hazard/" + happening.deed(), every().get(happening));
    }

    @ParameterizedTest
    @EnumSource(Happening.class)
    void anExampleKeepsItsOwnPromise(Happening happening) {
        Contracts.assertMatches("hazard/" + happening.deed(), Contracts.example("hazard/" + happening.deed()));
    }

    @ParameterizedTest
    @EnumSource(Happening.class)
    void anEventHoldsNoTextThatSomebodyWrote(Happening happening) {
        String data = Received.of(every().get(happening)).as(JsonNode.class).toString();
        List.of("楼道", "村委会", "已清理", "住建", "职责", "重复").forEach(text -> assertFalse(data.contains(text), data));
    }

    @ParameterizedTest
    @EnumSource(Happening.class)
    void anEventIsKeyedByItsHazard(Happening happening) {
        HazardEvent event = every().get(happening);
        assertEquals(event.hazard().toString(), event.key());
        assertEquals("onebeat.hazard.hazard.v1", event.topic());
    }

    @Test
    void whatAroseFromAFindNamesIt() {
        UUID find = UUID.randomUUID();
        HazardEvent event =
                SomeHazard.found(Severity.GENERAL, Origin.find(find)).events().getFirst();
        Contracts.assertMatches("hazard/hazard-found", event);
        assertEquals(find, event.origin().find());
    }

    private static Map<Happening, HazardEvent> every() {
        Map<Happening, HazardEvent> events = new EnumMap<>(Happening.class);
        SomeHazard.found(Severity.MAJOR, Origin.REPORT).events().forEach(event -> events.put(event.happening(), event));
        for (Step step : Step.values()) {
            HazardState state = Stream.of(HazardState.values())
                    .filter(each -> step.isPossibleIn(each, Severity.MINOR))
                    .findFirst()
                    .orElseThrow();
            HazardEvent event = SomeHazard.take(step, SomeHazard.in(state), SomeHazard.at(60));
            events.put(event.happening(), event);
        }
        events.put(
                Happening.REINSPECTION_REJECTED,
                SomeHazard.in(HazardState.REINSPECTION).reinspect(SomeHazard.at(60), false, "仍有"));
        events.put(
                Happening.MOVED,
                SomeHazard.in(HazardState.FOUND)
                        .move(SomeHazard.FOUND.plus(Duration.ofDays(1)), SomeHazard.WHERE, null));
        events.put(
                Happening.MARKED,
                SomeHazard.in(HazardState.FOUND)
                        .mark(
                                true,
                                HazardNumber.of("411603", 2026, true, 1),
                                SomeHazard.FOUND.plus(Duration.ofDays(1))));
        return events;
    }
}
