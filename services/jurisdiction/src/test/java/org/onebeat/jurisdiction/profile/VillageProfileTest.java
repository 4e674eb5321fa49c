package org.onebeat.jurisdiction.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
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
import org.onebeat.territory.Role;

@QuarkusTest
class VillageProfileTest extends FacilityTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final Person AUX51 = new Person("aux51", Role.AUXILIARY);

    @BeforeEach
    void villages() {
        Authority.inside(() -> Authority.sql("delete from village_count"));
        Authority.inside(() -> Stream.of(
                        Area.of(31, traits("411603001", "城关镇"), place(AreaKind.TOWNSHIP), BEGINNING),
                        Area.of(41, traits("411603410000", "城关派出所"), place(AreaKind.STATION), BEGINNING),
                        village(51, "411603001201", "劳桥村"),
                        village(52, "411603001202", "朱庄村"))
                .map(Authority.bean(Areas.class)::add)
                .forEach(Area::enter));
    }

    @Test
    void aVillageIsSeenAtAGlance() {
        CLERK3.sends(Map.of(
                        "on", "2025-12-31",
                        "source", "县公安局户籍系统",
                        "counts", List.of(Map.of("village", 51, "households", 410, "people", 1630))))
                .post("/village-counts")
                .then()
                .statusCode(201);

        profile(CLERK3, 51)
                .then()
                .statusCode(200)
                .body("name", is("劳桥村"), "station.name", is("城关派出所"), "sector", nullValue())
                .body("counts.people", contains(1630), "gaps", contains("VILLAGE_ROOM", "WORKSTATION"))
                .body("points", empty())
                .body("line.function", contains("STATION_CHIEF", "COMMUNITY_OFFICER", "AUXILIARY"))
                .body("line.name", contains("周所长", "吴警官", "李明"));
    }

    @Test
    void anAuxiliaryLearnsOfTheRoomNextDoorThatServesTheVillage() {
        Map<String, Object> room = point("ROOM", 53, "李楼警务室");
        CLERK3.opens(room);
        Map<String, Object> near = point("ROOM", 52, "朱庄警务室");
        near.put("serves", List.of(51, 52));
        CLERK3.opens(near);
        CLERK3.opens(point("CAMPUS_WORKSTATION", 51, "劳桥小学工作站"));

        profile(AUX51, 51)
                .then()
                .body("points.name", contains("朱庄警务室", "劳桥小学工作站"))
                .body("points.stands", contains(false, true), "points.serves", contains(true, true), "gaps", empty());
    }

    @Test
    void whatIsNotYoursOrNoVillageIsNotThere() {
        given().get("/api/v1/jurisdiction/villages/51/profile").then().statusCode(401);
        profile(CLERK2, 51).then().statusCode(404);
        profile(AUX53, 51).then().statusCode(404);
        profile(CLERK3, 41).then().statusCode(404);
        profile(CLERK3, 4711).then().statusCode(404);
        profile(new Person("auditor", Role.AUDITOR), 51).then().statusCode(403);
    }

    private static Response profile(Person who, int village) {
        return who.asks().get("/villages/{id}/profile", village);
    }

    private static Traits traits(String code, String name) {
        return new Traits(code, name, null);
    }

    private static Place place(AreaKind kind) {
        return new Place(kind, 3, null, null);
    }

    private static Area village(int id, String code, String name) {
        Place place = new Place(AreaKind.VILLAGE, 3, 31, 41);
        return Area.of(id, new Traits(code, name, Settlement.RURAL), place, BEGINNING);
    }
}
