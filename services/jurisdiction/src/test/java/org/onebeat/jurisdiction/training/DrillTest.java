package org.onebeat.jurisdiction.training;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.testkit.Tokens;

/** A station of county 3 that nobody works in yet, and who may put it in training. */
abstract class DrillTest extends JurisdictionTest {

    static final String AREAS = "/api/v1/jurisdiction/areas/";

    @Inject
    Territory territory;

    int station;

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

    boolean inTraining() {
        boolean[] answer = new boolean[1];
        Authority.inside(
                () -> answer[0] = territory.inTraining(new Ancestors(3, null, station, null, null), Instant.now()));
        return answer[0];
    }

    Response begins() {
        return turns(
                "admin", Role.CITY_ADMIN, "training", etag(), UUID.randomUUID().toString());
    }

    Response turns(String account, String what) {
        return turns(account, Role.COUNTY_CLERK, what, etag(), UUID.randomUUID().toString());
    }

    Response turns(String account, Role role, String what, String etag, String key) {
        return asks(account, role)
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .post(AREAS + station + "/" + what);
    }

    String etag() {
        return read("clerk3").header("ETag");
    }

    Response read(String account) {
        return asks(account, Role.COUNTY_CLERK).get(AREAS + station + "/training");
    }

    static RequestSpecification asks(String account, Role role) {
        return given().auth().oauth2(Tokens.of(account, role)).header("Accept-Language", "zh");
    }
}
