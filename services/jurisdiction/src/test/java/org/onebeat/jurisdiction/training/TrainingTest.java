package org.onebeat.jurisdiction.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.territory.Role;

/** A county or a station practises, and goes live. */
@QuarkusTest
class TrainingTest extends DrillTest {

    @Test
    void whatIsRecordedIsPracticeUntilTheStationGoesLive() {
        begins().then().statusCode(200).body("training", is(true), "spans.until", contains(nullValue()));
        assertTrue(inTraining());
        turns("clerk3", "training/end").then().statusCode(200).body("training", is(false), "version", is(3));

        assertFalse(inTraining());
        asks("clerk3", Role.COUNTY_CLERK)
                .get(AREAS + station + "/history")
                .then()
                .body("changes.action", hasItem("gone-live"));
    }

    @Test
    void nothingBeginsTwiceOrEndsBeforeItBegan() {
        turns("clerk3", "training/end").then().statusCode(409).body("type", containsString("not-in-training"));
        begins();

        begins().then().statusCode(409).body("type", containsString("in-training"));
    }

    @Test
    void aRepeatedCallIsAnsweredAgainAndDoneOnce() {
        String etag = etag();
        String key = UUID.randomUUID().toString();

        Response first = turns("admin", Role.CITY_ADMIN, "training", etag, key);
        Response again = turns("admin", Role.CITY_ADMIN, "training", etag, key);

        again.then().statusCode(200);
        assertEquals(first.asString(), again.asString());
        read("clerk3").then().body("spans", hasSize(1));
    }

    @Test
    void onlyTheCityLetsWhatCountsCountNoMore() {
        turns("clerk3", "training").then().statusCode(403).body("type", containsString("training-by-city"));
        begins();
        turns("clerk3", "training/end");

        turns("clerk3", "training").then().statusCode(403);
        begins().then().statusCode(200).body("spans", hasSize(2));
    }

    @Test
    void aCountyTrainsWithAllItsStationsAndAClerkKeepsOneInTraining() {
        String version =
                asks("clerk3", Role.COUNTY_CLERK).get(AREAS + 3 + "/training").header("ETag");
        asks("clerk3", Role.COUNTY_CLERK)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(AREAS + "3/training")
                .then()
                .statusCode(403);
        asks("admin", Role.CITY_ADMIN)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(AREAS + "3/training")
                .then()
                .statusCode(200);
        assertTrue(inTraining());
        read("clerk3").then().body("training", is(false), "spans", empty());

        turns("clerk3", "training").then().statusCode(200).body("training", is(true));

        Authority.inside(() -> Authority.sql("delete from area_training where area_id = 3"));
        Authority.inside(() -> Authority.sql("delete from territory_area_training where area_id = 3"));
    }
}
