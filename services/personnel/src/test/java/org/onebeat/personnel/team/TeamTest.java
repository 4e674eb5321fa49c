package org.onebeat.personnel.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;

@QuarkusTest
class TeamTest extends PersonnelTest {

    @Test
    void aTeamHasASizeAndALeaderAndNoMembers() {
        Village village = Village.fresh();
        int leader = Somebody.fresh();
        int team = found(CHIEF41, village.id(), leader)
                .then()
                .statusCode(201)
                .body("village.name", is(village.name()), "size", equalTo(12), "leader.id", equalTo(leader))
                .extract()
                .path("id");

        found(CHIEF41, village.id(), leader).then().statusCode(409).body("code", is("team-named"));
        AUX51.get("/teams?village=" + village.id()).then().body("items", empty());
        CLERK3.get("/teams?village=" + village.id()).then().body("items.id", contains(team));
        CLERK2.get("/teams/{id}", team).then().statusCode(404);
        AUX51.post("/teams", form(51, leader)).then().statusCode(403);
    }

    @Test
    void aTeamIsPutRightByWhoSawItAndDisbandedOnce() {
        Village village = Village.fresh();
        int leader = Somebody.fresh();
        int team = found(CLERK3, village.id(), leader).path("id");
        Map<String, Object> bigger = Map.of("name", "义务巡逻队", "area", 41, "size", 30, "leader", leader);
        CLERK3.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(bigger)
                .put("/teams/{id}", team)
                .then()
                .statusCode(200)
                .body("size", equalTo(30), "station.id", equalTo(41));

        end(team, 0).then().statusCode(412);
        end(team, 1).then().statusCode(200).body("until", notNullValue());
        end(team, 2).then().statusCode(409).body("code", is("team-disbanded"));

        CLERK3.get("/teams?disbanded=true&station=41&limit=200").then().body("items.id", hasItem(team));
        CLERK3.get("/teams?village=" + village.id()).then().body("items", hasSize(0));
    }

    @Test
    void aTeamStandsByAVillageOrAStationAndIsLedByStaff() {
        int leader = Somebody.fresh();
        found(CLERK3, 3, leader).then().statusCode(422).body("code", is("team-place"));
        found(CLERK3, 54, leader).then().statusCode(403);
        found(CLERK3, 51, 999_999).then().statusCode(422).body("code", is("unknown-person"));
        CLERK3.post("/teams", Map.of("name", "", "area", 51, "size", 0, "leader", leader))
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("size"));
    }

    @Test
    void aTeamGoesOnInWhatItsVillageBecame() {
        Village village = Village.fresh();
        Village heir = Village.fresh();
        int team = found(CLERK3, village.id(), Somebody.fresh()).path("id");
        int namesake = found(CLERK3, heir.id(), Somebody.fresh()).path("id");

        village.mergeInto(heir, LocalDate.now(CivilTime.ZONE));

        CLERK3.get("/teams?village=" + heir.id()).then().body("items.id", contains(team, namesake));
    }

    private static Response found(Desk desk, int area, int leader) {
        return desk.post("/teams", form(area, leader));
    }

    private static Map<String, Object> form(int area, int leader) {
        return Map.of("name", "义务巡逻队", "area", area, "size", 12, "leader", leader);
    }

    private static Response end(int team, long version) {
        return CLERK3.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "并入"))
                .post("/teams/{id}/end", team);
    }
}
