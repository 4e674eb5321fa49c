package org.onebeat.jurisdiction.training;

import static io.restassured.RestAssured.given;
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
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.testkit.Tokens;

@QuarkusTest
class TrainingTest extends JurisdictionTest {

    private static final String AREAS = "/api/v1/jurisdiction/areas/";

    @Inject
    Territory territory;

    private int station;

    @BeforeEach
    void aStation() {
        station = asks("clerk3", Role.COUNTY_CLERK)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "STATION", "code", "411603910000", "name", "东所", "parents", List.of(3)))
                .post("/api/v1/jurisdiction/areas")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

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
    void ofConcurrentCallersOneGoesLive() throws InterruptedException {
        begins();
        String etag = etag();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = callers
                    .invokeAll(Stream.generate(() -> (Callable<Integer>) () -> turns(
                                            "clerk3",
                                            Role.COUNTY_CLERK,
                                            "training/end",
                                            etag,
                                            UUID.randomUUID().toString())
                                    .statusCode())
                            .limit(4)
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
            assertTrue(answers.stream().allMatch(status -> status == 200 || status == 412 || status == 409));
        }
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

    @Test
    void theWayToGoingLiveIsShownByCountyAndByStation() {
        begins();

        asks("clerk3", Role.COUNTY_CLERK)
                .get("/api/v1/jurisdiction/go-live")
                .then()
                .statusCode(200)
                .body("items.area", contains(3), "items.training", contains(false));
        asks("clerk3", Role.COUNTY_CLERK)
                .queryParam("county", 3)
                .get("/api/v1/jurisdiction/go-live")
                .then()
                .body("items.area", contains(station), "items.training", contains(true), "items.gaps", contains(0));
        asks("clerk2", Role.COUNTY_CLERK)
                .queryParam("county", 3)
                .get("/api/v1/jurisdiction/go-live")
                .then()
                .body("items", empty());
        asks("chief41", Role.STATION_CHIEF)
                .get("/api/v1/jurisdiction/go-live")
                .then()
                .statusCode(403);
    }

    @Test
    void onlyCountiesAndStationsTrain() {
        int town = asks("clerk3", Role.COUNTY_CLERK)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "TOWNSHIP", "code", "411603901", "name", "东镇", "parents", List.of(3)))
                .post("/api/v1/jurisdiction/areas")
                .path("id");

        asks("admin", Role.CITY_ADMIN)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(AREAS + town + "/training")
                .then()
                .statusCode(422)
                .body("type", containsString("trains-as-county-or-station"), "detail", containsString("东镇"));
    }

    @Test
    void anotherCountySeesNothingAndOthersMayNot() {
        read("clerk2").then().statusCode(404);
        turns(
                        "clerk2",
                        Role.COUNTY_CLERK,
                        "training",
                        "\"1\"",
                        UUID.randomUUID().toString())
                .then()
                .statusCode(404);
        turns(
                        "chief41",
                        Role.STATION_CHIEF,
                        "training",
                        "\"1\"",
                        UUID.randomUUID().toString())
                .then()
                .statusCode(403);
        given().get(AREAS + station + "/training").then().statusCode(401);
        turns(
                        "clerk3",
                        Role.COUNTY_CLERK,
                        "training",
                        "\"7\"",
                        UUID.randomUUID().toString())
                .then()
                .statusCode(412);
    }

    private boolean inTraining() {
        boolean[] answer = new boolean[1];
        Authority.inside(
                () -> answer[0] = territory.inTraining(new Ancestors(3, null, station, null, null), Instant.now()));
        return answer[0];
    }

    private Response begins() {
        return turns(
                "admin", Role.CITY_ADMIN, "training", etag(), UUID.randomUUID().toString());
    }

    private Response turns(String account, String what) {
        return turns(account, Role.COUNTY_CLERK, what, etag(), UUID.randomUUID().toString());
    }

    private Response turns(String account, Role role, String what, String etag, String key) {
        return asks(account, role)
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .post(AREAS + station + "/" + what);
    }

    private String etag() {
        return read("clerk3").header("ETag");
    }

    private Response read(String account) {
        return asks(account, Role.COUNTY_CLERK).get(AREAS + station + "/training");
    }

    private static RequestSpecification asks(String account, Role role) {
        return given().auth().oauth2(Tokens.of(account, role)).header("Accept-Language", "zh");
    }
}
