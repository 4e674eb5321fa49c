package org.onebeat.cases.grant;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.CountyWall;
import org.onebeat.testkit.TerritoryFixture;

/** Who signs in for a partner agency, as the county's clerk says (domain.md section 5). */
@QuarkusTest
class DelegateTest extends CaseTest {

    @Inject
    DataSource database;

    @BeforeEach
    void partners() {
        Nearby.apply();
    }

    @Test
    void theClerkSaysWhoSignsInForWhichAgency() {
        Desk.CLERK3.call().get("/delegates").then().statusCode(200).body("agency", hasItems("COURT", "LABOUR"));
        Desk.CLERK2.call().get("/delegates").then().body("$", empty());
        Desk.CLERK3
                .posting(Map.of("agency", "COURT", "person", Nearby.LABOUR_ID))
                .post("/delegates")
                .then()
                .statusCode(409)
                .body("code", equalTo("delegate-named"));
        Desk.CLERK2
                .posting(Map.of("agency", "COURT", "person", Nearby.LABOUR_ID))
                .post("/delegates")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-a-partner"));
        CountyWall.assertAround(database, "delegate");
    }

    @Test
    void whoNoLongerSignsInForAnAgencySeesNothingMore() {
        TerritoryFixture.serve(9715, "WOMEN3", 3);
        TerritoryFixture.post(9715, 9715, Role.PARTNER, 3);
        Desk women = new Desk("women3", Role.PARTNER);
        String delegate = Desk.CLERK3
                .posting(Map.of("agency", "WOMEN", "person", 9715))
                .post("/delegates")
                .path("id");
        String id = Desk.AUX51.reported(51);
        Nearby.grant(Desk.AUX51, id, Map.of("agency", "WOMEN", "reason", "妇女权益"))
                .then()
                .statusCode(200);
        read(women, id, 200);
        end(Desk.CLERK2, delegate, 404);
        end(Desk.CLERK3, delegate, 204);
        read(women, id, 404);
    }

    private static void end(Desk desk, String delegate, int status) {
        desk.posting(Map.of("reason", "调离"))
                .header("If-Match", "\"0\"")
                .post("/delegates/{id}/end", delegate)
                .then()
                .statusCode(status);
    }

    @Test
    void nobodyPartOfNoAgencySeesAnything() {
        TerritoryFixture.serve(9716, "IDLE3", 3);
        TerritoryFixture.post(9716, 9716, Role.PARTNER, 3);
        new Desk("idle3", Role.PARTNER)
                .call()
                .get("/granted-disputes")
                .then()
                .statusCode(200)
                .body("items", empty());
        assertEquals(403, Desk.AUX51.call().get("/granted-disputes").statusCode());
    }

    private static ValidatableResponse read(Desk desk, String id, int status) {
        return desk.call().get("/disputes/{id}", id).then().statusCode(status);
    }
}
