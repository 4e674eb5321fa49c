package org.onebeat.jurisdiction.facility;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

/** The force's places over HTTP, beginning without any. */
public abstract class FacilityTest extends JurisdictionTest {

    protected static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);
    protected static final Person CLERK3 = new Person("clerk3", Role.COUNTY_CLERK);
    protected static final Person CLERK2 = new Person("clerk2", Role.COUNTY_CLERK);
    protected static final Person ADMIN = new Person("admin", Role.CITY_ADMIN);
    protected static final Person CHIEF41 = new Person("chief41", Role.STATION_CHIEF);
    protected static final Person AUX53 = new Person("aux53", Role.AUXILIARY);

    @BeforeEach
    void clearAway() {
        Authority.inside(
                () -> List.of("police_point_fact", "police_point_service", "police_point_equipment", "police_point")
                        .forEach(table -> Authority.sql("delete from " + table)));
    }

    /** Somebody who calls. */
    public record Person(String account, Role role) {

        public RequestSpecification asks() {
            return given().auth()
                    .oauth2(Tokens.of(account, role))
                    .header("Accept-Language", "en")
                    .basePath("/api/v1/jurisdiction");
        }

        public RequestSpecification sends(Object body) {
            return sends(body, UUID.randomUUID().toString());
        }

        public RequestSpecification sends(Object body, String key) {
            return asks().contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(body);
        }

        /** The id of a new point. */
        public String opens(Map<String, ?> point) {
            return sends(point)
                    .post("/police-points")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        public Response steps(String id, String step, long version, Map<String, ?> body) {
            return sends(body).header("If-Match", "\"" + version + "\"").post("/police-points/{id}/{step}", id, step);
        }
    }

    protected static Map<String, Object> point(String kind, int village, String name) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "village",
                village,
                "name",
                name,
                "openedOn",
                TODAY.minusDays(100).toString()));
    }
}
