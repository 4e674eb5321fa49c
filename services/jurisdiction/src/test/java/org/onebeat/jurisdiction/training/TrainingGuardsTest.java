package org.onebeat.jurisdiction.training;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Role;

/** What trains, who may say so, and that it is said once. */
@QuarkusTest
class TrainingGuardsTest extends DrillTest {

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
}
