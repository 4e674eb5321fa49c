package org.onebeat.assessment.comparison;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.assessment.Dashboard.CHIEF41;
import static org.onebeat.assessment.Dashboard.CLERK3;
import static org.onebeat.assessment.Dashboard.LEADER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.testkit.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ComparisonTest {
    private static final String MARCH = "&from=2026-03-01&until=2026-04-01";

    @Inject
    Given given;

    @BeforeEach
    void someDisputes() {
        given.nothingButTheTerritory();
        given.happened(reported(3, 41, 51), reported(3, 41, 52), reported(3, 42, 53), reported(2, 43, 54));
        given.happened(reported(2, 43, 54).arisen(Instant.parse("2025-03-05T00:00:00Z")));
        given.happened(reported(2, 43, 54).arisen(Instant.parse("2025-02-05T00:00:00Z")));
    }

    @Test
    void aCitysCountiesStandSideBySideTheBestFirst() {
        LEADER.get("/comparison?indicator=FOUND" + MARCH)
                .statusCode(200)
                .body("children.area.code", contains("411603", "411602", "411630"))
                .body("children.value", contains(3, 1, 0))
                .body("children.lastYear", contains(0, 1, 0))
                .body("children.rank", contains(1, 2, 3));
    }

    @Test
    void nothingIsComparedWithWhatWasBeforeTheFirstWholeMonthOnRecord() {
        LEADER.get("/comparison?indicator=FOUND&from=2026-02-01&until=2026-03-01")
                .body("children.lastYear", contains(nullValue(), nullValue(), nullValue()))
                .body("children.before", contains(0, 0, 0));
    }

    @Test
    void aCountyHasItsStationsAndAStationItsVillages() {
        CLERK3.get("/comparison?indicator=FOUND" + MARCH)
                .body("children.area.id", contains(41, 42))
                .body("children.value", contains(2, 1));
        CHIEF41.get("/comparison?indicator=FOUND&sort=code" + MARCH)
                .body("children.area.id", contains(51, 52))
                .body("children.rank", contains(1, 1));
        CHIEF41.get("/comparison?indicator=FOUND&area=51").body("children", hasSize(0));
    }

    @Test
    void whatIsOnlyKnownNowIsComparedAsItIsNow() {
        LEADER.get("/comparison?indicator=SILENT_VILLAGES&sort=-value")
                .body("children.value", contains(3, 1, 1))
                .body("children.rank", contains(3, 1, 1))
                .body("children.before", contains(nullValue(), nullValue(), nullValue()));
        LEADER.get("/comparison?indicator=VILLAGES_COVERED&sort=code").body("children.denominator", contains(1, 3, 1));
        LEADER.get("/comparison?indicator=OVERDUE").body("children.value", contains(0, 0, 0));
    }

    @Test
    void aRateTellsWhatItIsMadeOf() {
        LEADER.get("/comparison?indicator=RESOLUTION_RATE&limit=2" + MARCH)
                .body("children", hasSize(2))
                .body("children[0].numerator", equalTo(0))
                .body("children[0].denominator", equalTo(1));
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefused() {
        LEADER.get("/comparison?indicator=GUT_FEELING").statusCode(400).body("code", equalTo("unknown-indicator"));
        LEADER.get("/comparison").statusCode(400);
        LEADER.get("/comparison?indicator=FOUND&sort=beauty").statusCode(400);
        LEADER.get("/comparison?indicator=FOUND&limit=0").statusCode(400);
    }

    private static Told reported(int county, int station, int village) {
        return Told.of(UUID.randomUUID(), "reported", 1).in(county, station, village);
    }
}
