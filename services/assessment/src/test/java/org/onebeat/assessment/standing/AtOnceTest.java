package org.onebeat.assessment.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.messaging.Received;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.testkit.Platform;

/** Several processes take batches at the same time: the same rows, in whatever order the events come. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class AtOnceTest {
    private static final int PROCESSES = 6;
    private static final int BATCHES = 15;
    private static final int EVENTS = 40;

    @Inject
    Given given;

    @Inject
    FiguresListener listener;

    @BeforeEach
    void territory() {
        given.nothingButTheTerritory();
    }

    @Test
    void nobodyWaitsInARingAndNothingIsLost() throws Exception {
        try (ExecutorService processes = Executors.newFixedThreadPool(PROCESSES)) {
            List<Future<?>> all = new ArrayList<>();
            for (int process = 0; process < PROCESSES; process++) {
                Random random = new Random(process);
                all.add(processes.submit(() -> batches(random)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        int expected = PROCESSES * BATCHES * EVENTS;
        for (String level : List.of(
                "station_id is null", "station_id is not null and village_id is null", "village_id is not null")) {
            for (String period : List.of("period > 999999", "period <= 999999")) {
                assertEquals(
                        expected,
                        given.count("select sum(amount) from tally where " + level + " and " + period),
                        level + ", " + period);
            }
        }
    }

    private void batches(Random random) {
        for (int batch = 0; batch < BATCHES; batch++) {
            given.everywhere(() -> {
                for (int event = 0; event < EVENTS; event++) {
                    Told told = sweep(random);
                    listener.reactions().get(told.type()).accept(Received.of(told));
                }
            });
        }
    }

    private static Told sweep(Random random) {
        int village = 1000 + random.nextInt(30);
        int station = 100 + village % 7;
        return Told.activity(new UUID(random.nextLong(), random.nextLong()), "SWEEP")
                .in(new Ancestors(2 + station % 3, null, station, null, village))
                .at(CivilTime.startOf(History.FIRST.plusDays(random.nextInt(90))));
    }
}
