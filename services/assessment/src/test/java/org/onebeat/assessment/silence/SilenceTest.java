package org.onebeat.assessment.silence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.assessment.Dashboard.CHIEF41;
import static org.onebeat.assessment.Dashboard.LEADER;
import static org.onebeat.assessment.Dashboard.value;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.testkit.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class SilenceTest {
    @Inject
    Given given;

    @BeforeEach
    void someVillagesWereHeardOf() {
        given.nothingButTheTerritory();
        given.happened(
                sweep(3, 41, 51, 0),
                sweep(3, 41, 52, 20),
                sweep(3, 41, 52, 40),
                sweep(3, 42, 53, 10),
                Told.task(UUID.randomUUID(), "dispatched", 1)
                        .in(2, 43, 54)
                        .at(Instant.now())
                        .with("state", "DISPATCHED"));
    }

    @Test
    void theLongestSilentComeFirstAndThoseNeverHeardOfBeforeThem() {
        LEADER.get("/silent-villages")
                .statusCode(200)
                .body("items.village.id", contains(54, 510, 52))
                .body("items[0].lastRecordAt", nullValue())
                .body("items[0].holder", equalTo("冯刚"))
                .body("items[2].lastRecordAt", notNullValue())
                .body("items[2].station.name", equalTo("城关派出所"))
                .body("next", nullValue());
    }

    @Test
    void daysAreChosen() {
        LEADER.get("/silent-villages?days=30").body("items.village.id", contains(54, 510));
        LEADER.get("/silent-villages?days=5").body("items.village.id", contains(54, 510, 52, 53));
        LEADER.get("/silent-villages?days=0").statusCode(400).body("code", equalTo("days-out-of-range"));
    }

    @Test
    void pagesFollowEachOther() {
        String next = LEADER.get("/silent-villages?limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("next");

        LEADER.get("/silent-villages?limit=2&cursor=" + next)
                .body("items.village.id", contains(52))
                .body("next", nullValue());
    }

    @Test
    void everybodySeesTheirOwnAndTheOverviewTellsHowMany() {
        CHIEF41.get("/silent-villages").body("items.village.id", contains(52));
        CHIEF41.get("/overview").body(value("SILENT_VILLAGES"), equalTo(1));
        LEADER.get("/overview").body(value("SILENT_VILLAGES"), equalTo(3));
    }

    private static Told sweep(int county, int station, int village, int daysAgo) {
        return Told.activity(UUID.randomUUID(), "SWEEP")
                .in(county, station, village)
                .at(Instant.now().minus(Duration.ofDays(daysAgo)));
    }
}
