package org.onebeat.jurisdiction.standard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.jurisdiction.area.Traits;
import org.onebeat.jurisdiction.facility.FacilityTest;
import org.onebeat.territory.AreaKind;

@QuarkusTest
class StandardResourceTest extends FacilityTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    @BeforeEach
    void villages() {
        Authority.inside(() -> {
            Authority.sql("delete from remote_station");
            Authority.sql("delete from facility_standard where valid_from > '2020-01-01'");
        });
        Authority.inside(() -> Stream.of(
                        Area.of(31, traits("411603001", "城关镇"), place(AreaKind.TOWNSHIP), BEGINNING),
                        Area.of(41, traits("411603410000", "城关派出所"), place(AreaKind.STATION), BEGINNING),
                        Area.of(42, traits("411603420000", "新站派出所"), place(AreaKind.STATION), BEGINNING),
                        village(51, "411603001201", "劳桥村", Settlement.RURAL, 41),
                        village(52, "411603001202", "朱庄村", Settlement.RURAL, 41),
                        village(53, "411603001001", "李楼社区", Settlement.URBAN, 42))
                .map(Authority.bean(Areas.class)::add)
                .forEach(Area::enter));
    }

    @Test
    void gapsCloseAsPointsOpen() {
        gaps("limit=50")
                .then()
                .body(
                        "items.rule",
                        contains("VILLAGE_ROOM", "VILLAGE_ROOM", "WORKSTATION", "WORKSTATION", "COMMUNITY_ROOM"));
        Map<String, Object> room = point("ROOM", 51, "劳桥警务室");
        room.put("serves", List.of(51, 52));

        CLERK3.opens(room);

        gaps("station=41")
                .then()
                .body(
                        "items.rule",
                        contains("WORKSTATION"),
                        "items[0].village.id",
                        is(52),
                        "items[0].point",
                        nullValue());
        gaps("rule=COMMUNITY_ROOM").then().body("items.village.id", contains(53));
        CLERK3.asks().get("/facility-gap-counts").then().statusCode(200).body("items.count", contains(1, 0, 0, 0, 1));
    }

    @Test
    void gapsAreReadPageByPageWithinTheCallersScope() {
        Response first = gaps("limit=4");
        first.then().body("items", hasSize(4));
        gaps("limit=4&cursor=" + first.path("next")).then().body("items", hasSize(1), "next", nullValue());
        gaps("rule=SOME").then().statusCode(400);
        CLERK2.asks().get("/facility-gaps?county=3").then().statusCode(200).body("items", empty());
        CHIEF41.asks().get("/facility-gaps").then().body("items", hasSize(4));
        AUX53.asks().get("/facility-gaps").then().statusCode(403);
        given().get("/api/v1/jurisdiction/facility-gaps").then().statusCode(401);
    }

    @Test
    void aRemoteStationNeedsTwoRoomsForAsLongAsItIsRemote() {
        Map<String, Object> remote =
                new HashMap<>(Map.of("station", 41, "from", TODAY.minusDays(9).toString(), "reason", "距县城 40 公里"));
        String id = CLERK3.sends(remote)
                .post("/remote-stations")
                .then()
                .statusCode(201)
                .body("station.name", is("城关派出所"))
                .extract()
                .path("id");
        gaps("rule=REMOTE_ROOMS").then().body("items.needed", contains(2), "items.present", contains(0));
        CLERK3.sends(remote).post("/remote-stations").then().statusCode(409);
        CLERK2.sends(remote).post("/remote-stations").then().statusCode(403);
        CHIEF41.sends(remote).post("/remote-stations").then().statusCode(403);
        ends(CLERK2, id, 0).then().statusCode(404);
        ends(CLERK3, id, 7).then().statusCode(412);

        ends(CLERK3, id, 0).then().statusCode(200).body("until", is(TODAY.toString()));

        ends(CLERK3, id, 1).then().statusCode(409).body("code", is("remoteness-ended"));
        gaps("rule=REMOTE_ROOMS").then().body("items", empty());
        CLERK3.asks().get("/remote-stations?station=41").then().body("items.id", contains(id));
        CLERK2.asks().get("/remote-stations").then().body("items", empty());
        remote.put("station", 51);
        CLERK3.sends(remote).post("/remote-stations").then().statusCode(422).body("code", is("not-a-station"));
    }

    @Test
    void theCityChangesItsStandardsFromTodayOnAndKeepsThoseOfBefore() {
        Map<String, Object> standards = new HashMap<>(Map.of(
                "from",
                TODAY.toString(),
                "communityRooms",
                0,
                "fewestVillages",
                3,
                "mostVillages",
                4,
                "remoteRooms",
                3,
                "workstations",
                0));
        CLERK3.sends(standards).post("/facility-standards").then().statusCode(403);

        ADMIN.sends(standards).post("/facility-standards").then().statusCode(201);

        ADMIN.sends(standards)
                .post("/facility-standards")
                .then()
                .statusCode(409)
                .body("code", is("standard-of-day-exists"));
        gaps("limit=50").then().body("items.rule", contains("VILLAGE_ROOM", "VILLAGE_ROOM"));
        CLERK3.asks()
                .get("/facility-standards")
                .then()
                .body("items.from", contains(TODAY.toString(), "2020-01-01"), "items.mostVillages", contains(4, 8));
        standards.put("from", TODAY.minusDays(1).toString());
        ADMIN.sends(standards)
                .post("/facility-standards")
                .then()
                .statusCode(422)
                .body("code", is("standard-in-past"));
        standards.putAll(Map.of("from", TODAY.plusDays(1).toString(), "fewestVillages", 9));
        ADMIN.sends(standards)
                .post("/facility-standards")
                .then()
                .statusCode(422)
                .body("code", is("fewest-above-most"));
    }

    @Test
    void theNextRoomsServeMostFirst() {
        CLERK3.asks()
                .get("/facility-plan?rooms=1")
                .then()
                .statusCode(200)
                .body("unserved", is(3), "left", is(1), "rooms.site.id", contains(51))
                .body("rooms[0].villages.name", contains("劳桥村", "朱庄村"), "rooms[0].worthwhile", is(false));
        CLERK2.asks().get("/facility-plan?county=3").then().body("unserved", is(0), "rooms", empty());
        CLERK3.asks().get("/facility-plan?rooms=0").then().statusCode(400);
        AUX53.asks().get("/facility-plan").then().statusCode(403);
    }

    private static Response gaps(String query) {
        return CLERK3.asks().get("/facility-gaps?" + query);
    }

    private static Response ends(Person who, String id, long version) {
        return who.sends(Map.of("on", TODAY.toString()))
                .header("If-Match", "\"" + version + "\"")
                .post("/remote-stations/{id}/end", id);
    }

    private static Traits traits(String code, String name) {
        return new Traits(code, name, null);
    }

    private static Place place(AreaKind kind) {
        return new Place(kind, 3, null, null);
    }

    private static Area village(int id, String code, String name, Settlement settlement, int station) {
        return Area.of(id, new Traits(code, name, settlement), new Place(AreaKind.VILLAGE, 3, 31, station), BEGINNING);
    }
}
