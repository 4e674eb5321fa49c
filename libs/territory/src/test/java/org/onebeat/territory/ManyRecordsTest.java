package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.PostingState.Span;

/** One question about many records of the past, each with its own day. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ManyRecordsTest {
    private static final Instant APRIL = Instant.parse("2026-04-10T04:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-10T04:00:00Z");
    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, 5, 1);

    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Territory territory;

    @BeforeEach
    void standardTerritory() {
        given.territory();
    }

    @Test
    void eachIsAnsweredByWhoWasResponsibleThen() {
        Instant handover = Instant.parse("2026-04-30T16:00:00Z");
        given.holds(1, Role.AUXILIARY, new Span(Set.of(51), Given.BEGINNING, handover));
        given.holds(2, Role.AUXILIARY, new Span(Set.of(51), handover, null));
        given.holds(3, Role.STATION_CHIEF, 41);

        Map<AreaAt, Holder> holders = territory.responsibleFor(List.of(
                new AreaAt(51, APRIL),
                new AreaAt(51, MAY),
                new AreaAt(51, MAY),
                new AreaAt(52, MAY),
                new AreaAt(53, MAY)));

        assertEquals(3, holders.size());
        assertEquals(1, holders.get(new AreaAt(51, APRIL)).personId());
        assertEquals(2, holders.get(new AreaAt(51, MAY)).personId());
        assertEquals(3, holders.get(new AreaAt(52, MAY)).personId());
    }

    @Test
    void eachStandsWhereItsVillageStoodThen() {
        given.everywhere(() -> replica.applyAreas(List.of(moved(52, 41, 42))));

        Map<AreaAt, Ancestors> places = territory.ancestorsOf(List.of(
                new AreaAt(52, APRIL), new AreaAt(52, MAY), new AreaAt(999, MAY), new AreaAt(52, Instant.EPOCH)));

        assertEquals(
                Map.of(
                        new AreaAt(52, APRIL), new Ancestors(3, null, 41, null, 52),
                        new AreaAt(52, MAY), new Ancestors(3, null, 42, null, 52)),
                places);
    }

    @Test
    void areasAreFoundByTheirCodes() {
        Map<String, Area> areas = territory.areasByCode(List.of("code 51", "code 3", "no code"));

        assertEquals(Set.of("code 51", "code 3"), areas.keySet());
        assertEquals(51, areas.get("code 51").id());
        assertEquals(AreaKind.COUNTY, areas.get("code 3").kind());
    }

    @Test
    void aFormerCodeStillFindsItsAreaAndAPassedOnCodeItsPresentOne() {
        given.everywhere(() -> replica.applyAreas(List.of(
                coded(52, new Dated("former", Given.SINCE, FIRST_OF_MAY), new Dated("passed on", FIRST_OF_MAY, null)),
                coded(53, new Dated("passed on", Given.SINCE, FIRST_OF_MAY)))));

        Map<String, Area> areas = territory.areasByCode(List.of("former", "passed on"));

        assertEquals(52, areas.get("former").id());
        assertEquals(52, areas.get("passed on").id());
    }

    @Test
    void noRecordsNoAnswers() {
        assertEquals(Map.of(), territory.responsibleFor(List.of()));
        assertEquals(Map.of(), territory.ancestorsOf(List.of()));
        assertEquals(Map.of(), territory.areasByCode(List.of()));
    }

    private static AreaState moved(int village, int from, int to) {
        return state(
                village,
                List.of(new Dated("code " + village, Given.SINCE, null)),
                List.of(
                        new Membership(AreaKind.STATION, from, Given.SINCE, FIRST_OF_MAY),
                        new Membership(AreaKind.STATION, to, FIRST_OF_MAY, null)));
    }

    private static AreaState coded(int village, Dated... codes) {
        return state(village, List.of(codes), List.of(new Membership(AreaKind.STATION, 41, Given.SINCE, null)));
    }

    private static AreaState state(int village, List<Dated> codes, List<Membership> memberships) {
        return new AreaState(
                village,
                2,
                AreaKind.VILLAGE,
                null,
                List.of(new Dated("name " + village, Given.SINCE, null)),
                codes,
                memberships,
                Given.SINCE,
                null);
    }
}
