package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories: whatever the order of arrival, the replica answers for any day as the whole history does. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class HistoryTest {
    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Territory territory;

    @Inject
    Scopes scopes;

    @Inject
    SetClock clock;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @AfterEach
    void now() {
        clock.release();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersForAnyDay(long seed) {
        RandomHistory history = new RandomHistory(new Random(seed));
        deliver(history, seed);
        Reckoning reckoning = new Reckoning(history);

        for (int i = 0; i < 100; i++) {
            int village = history.any(RandomHistory.VILLAGES);
            int person = history.any(RandomHistory.PEOPLE);
            Instant at = history.anyInstant();
            LocalDate day = Reckoning.day(at);
            String asked = "village " + village + ", person " + person + " at " + at + ", seed " + seed;

            assertEquals(reckoning.ancestorsOf(village, day), territory.ancestorsOf(village, day), asked);
            assertEquals(
                    reckoning.responsibleFor(village, at),
                    territory.responsibleFor(village, at).map(Holder::postingId),
                    asked);
            assertEquals(reckoning.areasOf(person, at), areasOf(person, at), asked);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void rebuiltFromZeroInAnotherOrderItIsTheSame(long seed) {
        RandomHistory history = new RandomHistory(new Random(seed));
        deliver(history, seed);
        String first = given.dump();

        given.nothing();
        deliver(history, seed + 1);

        assertEquals(first, given.dump());
    }

    private void deliver(RandomHistory history, long order) {
        given.everywhere(() -> history.deliveries(new Random(order)).forEach(state -> {
            switch (state) {
                case AreaState area -> replica.apply(area);
                case PersonState person -> replica.apply(person);
                case PostingState posting -> replica.apply(posting);
                default -> throw new IllegalArgumentException(state.toString());
            }
        }));
    }

    private Set<Integer> areasOf(int person, Instant at) {
        clock.set(at);
        Scope scope = scopes.of(new Caller("p" + person, Set.of(Role.values())), Role.values());
        Set<Integer> areas = new HashSet<>();
        Stream.of(AreaKind.values()).forEach(kind -> areas.addAll(scope.areas(kind)));
        return areas;
    }
}
