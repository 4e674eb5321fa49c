package org.onebeat.jurisdiction.patrol;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.facility.FacilityTest;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class PatrolsFollowTest extends FacilityTest {

    private String sector;

    @BeforeEach
    void aSectorThatCoversAVillage() {
        Authority.inside(() -> List.of("patrol_cover", "patrol_crew", "patrol_arrangement", "patrol_sector")
                .forEach(table -> Authority.sql("delete from " + table)));
        sector = CLERK3.sends(Map.of("code", "X-01", "name", "城北巡区", "arrangement", covering("2025-01-01", 51)))
                .post("/patrol-sectors")
                .path("id");
    }

    @AfterEach
    void asBefore() {
        TerritoryFixture.move(51, VILLAGE, "411603001201", "劳桥村", in(TOWNSHIP, 31), in(STATION, 41));
    }

    @Test
    void whatAVillageBecameIsPatrolledInItsPlaceAndTheSectorSaysSo() {
        ends(TODAY, 52);

        CHIEF41.asks().get("/areas/52/patrol-sectors").then().body("items.code", contains("X-01"));
        CLERK3.asks().get("/patrol-sectors?covers=52").then().body("items.code", contains("X-01"));
        covered().body("area.id", is(51), "closed", is(true), "heir.id", is(52), "county", nullValue());
    }

    @Test
    void whatIsPlannedHasNotHappened() {
        ends(TODAY.plusDays(5), 52);

        CLERK3.asks().get("/patrol-sectors?covers=52").then().body("items", empty());
        covered().body("closed", is(false), "heir", nullValue());
    }

    @Test
    void aVillageThatBecameSeveralIsNoMore() {
        ends(TODAY, 52, 53);

        covered().body("closed", is(true), "heir", nullValue());
    }

    @Test
    void aVillageOfAnotherCountyByNowIsNamedAsThat() {
        TerritoryFixture.move(51, VILLAGE, "411603001201", "劳桥村", in(TOWNSHIP, 21), in(STATION, 43));

        covered().body("closed", is(false), "county.id", is(2));
    }

    @Test
    void anArrangementThatIsOverStaysAsItWas() {
        CLERK3.sends(covering(TODAY.minusDays(3).toString(), 52))
                .header("If-Match", "\"0\"")
                .post("/patrol-sectors/{id}/arrangements", sector)
                .then()
                .statusCode(200);

        ends(TODAY, 52);

        covered(1).body("area.id", is(51), "closed", is(false), "heir", nullValue());
    }

    private ValidatableResponse covered() {
        return covered(0);
    }

    private ValidatableResponse covered(int arrangement) {
        return CLERK3.asks()
                .get("/patrol-sectors/{id}", sector)
                .then()
                .statusCode(200)
                .rootPath("arrangements[" + arrangement + "].covers[0]");
    }

    private static void ends(LocalDate day, Integer... successors) {
        TerritoryFixture.close(51, day, List.of(successors), in(TOWNSHIP, 31), in(STATION, 41));
    }

    private static Map<String, Object> covering(String from, int area) {
        return Map.of("from", from, "covers", List.of(Map.of("area", area)));
    }
}
