package org.onebeat.jurisdiction.layout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.testkit.StandardPeople.NOBODY;
import static org.onebeat.testkit.StandardPeople.postingOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.facility.FacilityTest;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class LayoutResourceTest extends FacilityTest {

    @Test
    void aStationShowsItsLineFromTheChiefDown() {
        CHIEF41.asks()
                .get("/layout/41")
                .then()
                .statusCode(200)
                .body("station.name", is("城关派出所"), "county.name", is("淮阳区"))
                .body("chiefs.name", contains("周所长"), "officers.name", contains("吴警官"))
                .body("beats[0].sector", nullValue(), "beats[0].villages.village.name", contains("劳桥村", "朱庄村"))
                .body("beats[0].villages[0].auxiliaries.name", contains("李明"))
                .body("beats[0].villages.vacant", contains(false, false))
                .body("townships[0].township.name", is("城关镇"), "townships[0].villages", is(2));
    }

    @Test
    void whatIsVacantIsShownAndFilledTheMomentSomebodyIsPosted() {
        CLERK3.asks().get("/layout/42").then().body("chiefs", empty(), "officers", empty());
        CLERK3.asks()
                .get("/layout")
                .then()
                .body("items.area.name", contains("城关派出所", "新站派出所"))
                .body("items.chiefless", contains(0, 1), "items.villages", contains(2, 1))
                .body("items.named", contains(2, 1), "items.own", contains(0, 1));

        TerritoryFixture.post(postingOf(NOBODY), NOBODY, Role.STATION_CHIEF, 42);

        try {
            CLERK3.asks().get("/layout/42").then().body("chiefs.name", contains("褚无岗"));
        } finally {
            Instant past = Instant.parse("2020-01-02T00:00:00Z");
            Instant ended = Instant.parse("2020-01-03T00:00:00Z");
            TerritoryFixture.post(
                    postingOf(NOBODY), NOBODY, Role.STATION_CHIEF, List.of(new Span(Set.of(42), past, ended)));
        }
    }

    @Test
    void whoStandsByAStationFromAboveIsShownAndSeesJustThat() {
        TerritoryFixture.post(postingOf(NOBODY), NOBODY, Role.SUPPORTING_LEADER, 42);
        Person leader = new Person("nobody", Role.SUPPORTING_LEADER);

        try {
            CLERK3.asks().get("/layout/42").then().body("leaders.name", contains("褚无岗"), "chiefs", empty());
            leader.asks().get("/layout").then().body("items.area.name", contains("新站派出所"));
            leader.asks().get("/layout/41").then().statusCode(404);
        } finally {
            TerritoryFixture.post(postingOf(NOBODY), NOBODY, Role.SUPPORTING_LEADER, List.of());
        }
    }

    @Test
    void theCityBeginsWithItsCounties() {
        ADMIN.asks()
                .get("/layout")
                .then()
                .body("items.area.name", contains("川汇区", "淮阳区", "淮阳新区"))
                .body("items.stations", contains(1, 2, 1), "items.auxiliaries", contains(1, 2, 1))
                .body("items.kind", contains("COUNTY", "COUNTY", "COUNTY"));
        ADMIN.asks().get("/layout?county=2").then().body("items.area.name", contains("七一路派出所"));
    }

    @Test
    void othersSeeNothingOfIt() {
        given().get("/api/v1/jurisdiction/layout").then().statusCode(401);
        AUX53.asks().get("/layout").then().statusCode(403);
        CLERK2.asks().get("/layout/41").then().statusCode(404);
        CLERK2.asks().get("/layout?county=3").then().statusCode(404);
        CLERK2.asks().get("/layout").then().body("items.area.name", contains("七一路派出所"));
        CHIEF41.asks().get("/layout").then().body("items.area.name", contains("城关派出所"));
        CHIEF41.asks().get("/layout/42").then().statusCode(404);
        CHIEF41.asks().get("/layout/51").then().statusCode(404);
    }
}
