package org.onebeat.cases.triage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class FactorVersionTest extends CaseTest {

    private static final Desk ADMIN = new Desk("admin", Role.CITY_ADMIN);
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void whatIsWeighedBeforeANewVersionBeginsIsWeighedByItsOwn() {
        ADMIN.posting(version(TODAY.plusYears(50), 20, 10, "FLOODED"))
                .post("/factor-versions")
                .then()
                .statusCode(201)
                .body("from", equalTo(CivilTime.startOf(TODAY.plusYears(50)).toString()))
                .body("factors[0].question", equalTo("FLOODED"));
        Desk.AUX51
                .call()
                .get("/disputes/{id}", Desk.AUX51.brought(51, "triage"))
                .then()
                .body("triage.version", equalTo(1))
                .body("colour", equalTo("YELLOW"));
        Desk.AUX51
                .call()
                .get("/catalogues")
                .then()
                .body("triageFactors.size()", equalTo(13))
                .body("factorNames.code", hasItem("FLOODED"));
    }

    @Test
    void theFirstVersionIsListedAsShipped() {
        Desk.AUX51
                .call()
                .get("/factor-versions")
                .then()
                .statusCode(200)
                .body("items[-1].version", equalTo(1))
                .body("items[-1].red", equalTo(60))
                .body("items[-1].factors.size()", equalTo(13));
    }

    @Test
    void theCityAloneSetsItAndNeverForThePast() {
        refused(version(TODAY.minusDays(1), 20, 10, "FLOODED"), "rule-in-past");
        refused(version(TODAY, 10, 10, "FLOODED"), "thresholds-out-of-order");
        refused(version(TODAY, 20, 10, "NO_TALK"), "factor-twice");
        ADMIN.posting(Map.of("from", TODAY.toString()))
                .post("/factor-versions")
                .then()
                .statusCode(400);
        Desk.CHIEF41
                .posting(version(TODAY, 20, 10, "FLOODED"))
                .post("/factor-versions")
                .then()
                .statusCode(403);
    }

    private static void refused(Map<String, Object> form, String code) {
        ADMIN.posting(form).post("/factor-versions").then().statusCode(422).body("code", equalTo(code));
    }

    private static Map<String, Object> version(LocalDate from, int red, int yellow, String code) {
        return new HashMap<>(Map.of(
                "from",
                from.toString(),
                "red",
                red,
                "yellow",
                yellow,
                "factors",
                List.of(factor(code, 20), factor("NO_TALK", 5))));
    }

    private static Map<String, Object> factor(String code, int points) {
        return Map.of("code", code, "zh", "田被淹", "en", "A field is flooded", "points", points);
    }
}
