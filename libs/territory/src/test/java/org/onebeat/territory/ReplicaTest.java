package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.territory.AreaKind.COUNTY;
import static org.onebeat.territory.AreaKind.SECTOR;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.territory.Given.SINCE;
import static org.onebeat.territory.Given.area;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.messaging.Received;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.PostingState.Span;

@QuarkusTest
@QuarkusTestResource(Database.class)
class ReplicaTest {
    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Territory territory;

    @Inject
    TerritoryListener listener;

    @Inject
    Changes changes;

    @BeforeEach
    void standardTerritory() {
        given.territory();
        changes.forget();
    }

    @Test
    void theSameStateTwiceChangesNothing() {
        given.everywhere(() -> replica.apply(area(51, 2, VILLAGE, STATION, 42)));
        String once = dump();
        changes.forget();

        given.everywhere(() -> replica.apply(area(51, 2, VILLAGE, STATION, 42)));

        assertEquals(once, dump());
        assertEquals(List.of(), changes.areas());
    }

    @Test
    void aLowerVersionChangesNothing() {
        given.everywhere(() -> replica.apply(area(51, 3, VILLAGE, STATION, 42)));

        given.everywhere(() -> replica.apply(area(51, 2, VILLAGE, STATION, 43)));

        assertEquals(42, territory.ancestorsOf(51, SINCE).stationId());
    }

    @Test
    void aHigherVersionReplacesTheWholeHistory() {
        given.everywhere(() -> replica.apply(area(51, 2, VILLAGE, STATION, 42)));

        assertEquals(new Ancestors(3, null, 42, null, 51), territory.ancestorsOf(51, SINCE));
    }

    @Test
    void aParentThatHasNotArrivedWaits() {
        given.everywhere(() -> replica.apply(area(71, 1, VILLAGE, STATION, 70)));
        assertThrows(ReplicaBehind.class, () -> territory.ancestorsOf(71, SINCE));
        assertThrows(ReplicaBehind.class, () -> territory.ancestorsOf(70, SINCE));

        given.everywhere(() -> replica.apply(area(70, 1, STATION, COUNTY, 3)));

        assertEquals(new Ancestors(3, null, 70, null, 71), territory.ancestorsOf(71, SINCE));
    }

    @Test
    void anAreaThatNobodySpokeOfIsUnknown() {
        assertThrows(UnknownArea.class, () -> territory.ancestorsOf(999, SINCE));
        assertThrows(UnknownArea.class, () -> territory.ancestorsOf(51, SINCE.minusDays(1)));
    }

    @Test
    void aPostingOfAPersonNotYetKnownCountsOnceTheyArrive() {
        Span open = new Span(Set.of(51), Given.BEGINNING, null);
        given.everywhere(
                () -> replica.apply(new PostingState(8, 1, 8, Role.AUXILIARY.name(), true, false, List.of(open))));
        assertEquals(Optional.empty(), territory.responsibleFor(51, Instant.now()));
        changes.forget();

        given.everywhere(() -> replica.apply(Given.person(8, 1)));

        assertEquals(
                new Holder(8, 8, "Person 8", Role.AUXILIARY),
                territory.responsibleFor(51, Instant.now()).orElseThrow());
        assertEquals(List.of(Set.of(51)), changes.postings());
    }

    @Test
    void whatChangedIsToldOncePerChangeWithOldAndNewAreas() {
        given.holds(8, Role.AUXILIARY, 51);
        changes.forget();

        Span other = new Span(Set.of(52, 53), Given.BEGINNING, null);
        given.everywhere(
                () -> replica.apply(new PostingState(8, 2, 8, Role.AUXILIARY.name(), true, false, List.of(other))));
        given.everywhere(() -> replica.apply(area(51, 2, VILLAGE, STATION, 42)));

        assertEquals(List.of(Set.of(51, 52, 53)), changes.postings());
        assertEquals(List.of(Set.of(51)), changes.areas());
    }

    @Test
    void areasThatChangeTogetherAreToldOnce() {
        given.everywhere(() -> replica.applyAreas(
                List.of(area(51, 2, VILLAGE, STATION, 42), area(52, 2, VILLAGE, STATION, 42), area(53, 1, VILLAGE))));

        assertEquals(List.of(Set.of(51, 52)), changes.areas());
    }

    @Test
    void namesAndCodesAreThoseOfTheDay() {
        LocalDate merger = LocalDate.of(2024, 1, 1);
        AreaState renamed = new AreaState(
                52,
                2,
                VILLAGE,
                "RURAL",
                List.of(new Dated("old", SINCE, merger), new Dated("new", merger, null)),
                List.of(new Dated("411603001202", SINCE, merger), new Dated("411603001299", merger, null)),
                List.of(),
                SINCE,
                null);

        given.everywhere(() -> replica.apply(renamed));

        assertEquals("new", territory.nameOf(52));
        assertEquals(
                "old", territory.areaByCode("411603001202", SINCE).orElseThrow().name());
        assertTrue(territory.areaByCode("411603001202", merger).isEmpty());
        assertEquals(
                52, territory.areaByCode("411603001299", merger).orElseThrow().id());
        assertEquals("#999", territory.nameOf(999));
        assertEquals(Set.of(51, 52), territory.areas(Set.of(51, 52, 999)).keySet());
        assertEquals(
                List.of(2, 3), territory.counties(SINCE).stream().map(Area::id).toList());
    }

    @Test
    void anAreaIsInTrainingFromItsBeginningUntilItGoesLive() {
        receive("org.onebeat.jurisdiction.area-changed.v1", 7, """
                {"id":41,"kind":"STATION","settlement":null,"names":[{"value":"城关所","from":"2020-01-01","until":null}],
                 "codes":[],"memberships":[{"kind":"COUNTY","parent":3,"from":"2020-01-01","until":null}],
                 "from":"2020-01-01","until":null,
                 "trainings":[{"from":"2026-03-01T00:00:00Z","until":"2026-03-08T00:00:00Z"}]}""");
        Ancestors village = territory.ancestorsOf(51, SINCE);
        Instant during = Instant.parse("2026-03-02T00:00:00Z");
        Instant live = Instant.parse("2026-03-08T00:00:00Z");

        assertTrue(territory.inTraining(village, during));
        assertTrue(territory.inTraining(village, live, during));
        assertFalse(territory.inTraining(village, live));
        assertFalse(territory.inTraining(territory.ancestorsOf(53, SINCE), during));
        assertEquals(Set.of(41), territory.inTraining(during));
    }

    @Test
    void belowAnAreaIsWhatStandsThereOnThatDay() {
        assertEquals(Set.of(51, 52), territory.below(41, VILLAGE, SINCE));
        assertEquals(Set.of(51, 52, 53), territory.below(3, VILLAGE, SINCE));
        assertEquals(Set.of(), territory.below(3, VILLAGE, SINCE.minusDays(1)));
        assertEquals(Set.of(41, 43, 45), territory.below(Set.of(2, 41), Set.of(STATION, SECTOR), SINCE));
    }

    @Test
    void eventsOfTheThreeTopicsArriveAsTheyArePublished() {
        receive("org.onebeat.jurisdiction.area-changed.v1", 7, """
                {"id":55,"kind":"VILLAGE","settlement":"RURAL","addedLater":true,
                 "names":[{"value":"劳桥村","from":"2026-01-01","until":null}],
                 "codes":[{"value":"411603001200","from":"2026-01-01","until":null}],
                 "memberships":[{"kind":"STATION","parent":41,"from":"2026-01-01","until":null}],
                 "from":"2026-01-01","until":null}""");
        receive("org.onebeat.personnel.person-changed.v1", 2, """
                {"id":12,"system":false,"serviceNumber":"Z411603001","account":"z411603001","displayName":"李明",
                 "category":"AUXILIARY","unit":41,"from":"2026-01-01","until":null}""");
        receive("org.onebeat.personnel.posting-changed.v1", 3, """
                {"id":7,"person":12,"function":"AUXILIARY","main":true,"acting":false,
                 "spans":[{"areas":[55],"from":"2026-01-01T00:00:00Z","until":null}]}""");

        assertEquals("劳桥村", territory.nameOf(55));
        assertEquals(
                "李明", territory.responsibleFor(55, Instant.now()).orElseThrow().displayName());
        assertEquals("z411603001", territory.person(12).orElseThrow().account());
        assertEquals(12, territory.personByAccount("z411603001").orElseThrow().id());
    }

    @Test
    void whoIsOnDutyIsAsTheLatestRosterSays() {
        given.everywhere(() -> replica.apply(Given.person(12, 1)));
        String arranged = """
                {"roster":5,"station":41,"month":"2026-12-01","duties":[{"person":12,"duty":"%s",
                 "from":"2026-12-01T00:00:00Z","until":"2026-12-02T00:00:00Z"}]}""";
        receive("org.onebeat.personnel.duties-arranged.v1", 2, arranged.formatted("PATROL"));
        receive("org.onebeat.personnel.duties-arranged.v1", 1, arranged.formatted("RESPONDER"));

        assertEquals(
                "PATROL",
                territory
                        .onDuty(41, Instant.parse("2026-12-01T23:59:59Z"))
                        .getFirst()
                        .duty());
        assertEquals(List.of(), territory.onDuty(41, Instant.parse("2026-12-02T00:00:00Z")));
    }

    private void receive(String type, long sequence, String json) {
        byte[] data = json.getBytes(StandardCharsets.UTF_8);
        given.everywhere(() -> listener.reactionsTogether()
                .get(type)
                .accept(List.of(new Received("id", "topic", type, "key", sequence, Instant.EPOCH, data))));
    }

    private String dump() {
        return given.dump();
    }
}
