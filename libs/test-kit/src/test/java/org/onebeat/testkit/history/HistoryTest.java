package org.onebeat.testkit.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Territory;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;

/** Random histories: however they arrive, the replica is what the authorities say, and answers so for any day. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class HistoryTest {
    private static final int FIRST = 90_000;

    @Inject
    DataSource database;

    @Inject
    Territory territory;

    @BeforeEach
    void onlyTheStandardTerritory() {
        Heard.forget(database);
        TerritoryFixture.apply();
    }

    @AfterEach
    void again() {
        Heard.forget(database);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theReplicaAnswersForAnyDay(long seed) {
        RandomHistory history = new RandomHistory(new Random(seed), FIRST);
        Heard.hear(RandomHistory.anyOrder(history.all(), new Random(seed)));
        Reckoning reckoning = new Reckoning(Stream.concat(
                        TerritoryFixture.standard().stream(),
                        history.last().stream().map(Told::state))
                .toList());
        Random random = new Random(seed);
        List<Integer> villages = history.villages();

        for (int i = 0; i < 150; i++) {
            int village = villages.get(random.nextInt(villages.size()));
            Instant at =
                    Instant.now().minusSeconds(random.nextInt(110 * 86_400)).plusSeconds(5 * 86_400);
            LocalDate day = at.atZone(RandomHistory.SHANGHAI).toLocalDate();
            String asked = "village " + village + " at " + at + ", seed " + seed;

            assertEquals(
                    reckoning.placeOf(village, day),
                    territory.placesOf(Set.of(village), day).get(village),
                    asked);
            assertEquals(
                    reckoning.serving(village, at),
                    territory.serving(village, at).stream()
                            .map(Holder::postingId)
                            .toList(),
                    asked);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void inWhateverOrderTwiceAfterARebuildAndAfterADayOfBeingDownItIsWhatTheAuthoritiesSay(long seed) {
        RandomHistory history = new RandomHistory(new Random(seed), FIRST);
        Random order = new Random(seed);
        List<Told> all = history.all();
        Heard.hear(history.last());
        String authorities = Heard.dump(database);

        Heard.hear(RandomHistory.anyOrder(all, order));
        assertEquals(authorities, Heard.dump(database), "told all once more");
        onlyTheStandardTerritory();
        Heard.hear(RandomHistory.anyOrder(all, order));
        assertEquals(authorities, Heard.dump(database), "from zero");
        onlyTheStandardTerritory();
        List<Told> before = all.subList(0, all.size() / 2);
        Heard.hear(RandomHistory.anyOrder(before, order));
        Heard.hear(RandomHistory.anyOrder(all.subList(all.size() / 2, all.size()), order));
        assertEquals(authorities, Heard.dump(database), "after a day of being down");
    }
}
