package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.territory.AreaKind.COUNTY;
import static org.onebeat.territory.AreaKind.STATION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState.Training;

/** Whoever judged by what was known is told from when on that was wrong. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class TrainingTurnedTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T00:00:00Z");

    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Territory territory;

    @Inject
    Changes changes;

    @BeforeEach
    void standardTerritory() {
        given.territory();
        changes.forget();
    }

    @Test
    void aBeginningIsToldFromItsInstantAndAnEndFromItsOwn() {
        trains(2, new Training(MONDAY, null));
        trains(3, new Training(MONDAY, FRIDAY));

        assertEquals(List.of(new TrainingTurned(41, MONDAY), new TrainingTurned(41, FRIDAY)), changes.turns());
        assertEquals(Map.of(41, List.of(new Training(MONDAY, FRIDAY))), territory.trainings(List.of(41, 42)));
    }

    @Test
    void aWholeTrainingHeardOfAtOnceIsToldFromItsBeginning() {
        trains(2, new Training(MONDAY, FRIDAY));

        assertEquals(List.of(new TrainingTurned(41, MONDAY)), changes.turns());
    }

    @Test
    void theSameTrainingsTellNothing() {
        trains(2, new Training(MONDAY, FRIDAY));
        changes.forget();

        trains(3, new Training(MONDAY, FRIDAY));
        trains(3, new Training(MONDAY, null));

        assertEquals(List.of(), changes.turns());
    }

    @Test
    void aStationHeardOfForTheFirstTimeTellsNothing() {
        given.everywhere(() -> replica.apply(station(77, 1, new Training(MONDAY, FRIDAY))));

        assertEquals(List.of(), changes.turns());
    }

    private void trains(long version, Training... trainings) {
        given.everywhere(() -> replica.apply(station(41, version, trainings)));
    }

    private static AreaState station(int id, long version, Training... trainings) {
        AreaState plain = Given.area(id, version, STATION, COUNTY, 3);
        return new AreaState(
                id,
                version,
                STATION,
                plain.settlement(),
                plain.names(),
                plain.codes(),
                plain.memberships(),
                plain.from(),
                plain.until(),
                List.of(),
                List.of(trainings),
                null);
    }
}
