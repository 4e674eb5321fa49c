package org.onebeat.jurisdiction.reform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Role;

@QuarkusTest
class AmendmentTest extends ReformTest {

    @Test
    void aVillageIsCalledOtherwiseFromADayInThePast() {
        Hand.CLERK3
                .changes(village, "name", Map.of("name", "劳桥社区", "from", "2024-05-01"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", is("劳桥社区"));

        Hand.CLERK3
                .gets("/areas/" + village + "/history")
                .then()
                .statusCode(200)
                .body("names.value", contains("劳桥村", "劳桥社区"))
                .body("names.until", contains("2024-05-01", null))
                .body("changes.action", hasItems("area-renamed", "area-founded"))
                .body("changes[0].by.displayName", is("李文员"));
    }

    @Test
    void aChangeHoldsUntilTheNextThatIsKnown() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "丙村", "from", "2025-01-01"));

        Hand.CLERK3
                .changes(village, "name", Map.of("name", "乙村", "from", "2023-01-01"))
                .then()
                .body("name", is("丙村"));

        Hand.CLERK3.gets("/areas/" + village + "/history").then().body("names.value", contains("劳桥村", "乙村", "丙村"));
    }

    @Test
    void aVillageMovesToAnotherStationAndItsGridsGoAlong() {
        int grid = Hand.CLERK3.adds("GRID", "411603901201001", "一网格", BEGINNING, village);

        Hand.CLERK3
                .changes(village, "parents", Map.of("parents", List.of(town, otherStation), "from", "2026-03-01"))
                .then()
                .statusCode(200)
                .body("station.id", is(otherStation), "township.id", is(town));

        Hand.CLERK3.gets("/areas/" + grid).then().body("station.id", is(otherStation));
        Hand.CLERK3
                .gets("/areas/" + village + "/history")
                .then()
                .body("parents.parent.name", contains("东镇", "东所", "西所"));
    }

    @Test
    void whoeverGoesToAnotherStationLeavesTheSector() {
        int sector = Hand.CLERK3.adds("SECTOR", "41160391000001", "一片区", BEGINNING, station);
        Hand.CLERK3
                .changes(village, "parents", Map.of("parents", List.of(town, station, sector)))
                .then()
                .body("sector.id", is(sector));

        Hand.CLERK3
                .changes(village, "parents", Map.of("parents", List.of(town, otherStation, sector)))
                .then()
                .statusCode(422)
                .body("code", is("sector-of-other-station"));
        Hand.CLERK3
                .changes(village, "parents", Map.of("parents", List.of(town, otherStation)))
                .then()
                .statusCode(200)
                .body("sector", nullValue());
    }

    @Test
    void aCodeTellsWhatItMeansAndMeant() {
        Hand.CLERK3.changes(village, "code", Map.of("code", "411603902201", "from", "2025-01-01"));

        Hand.CLERK3
                .gets("/codes/411603901201")
                .then()
                .statusCode(200)
                .body("items.area", contains(village), "items[0].code", is("411603902201"))
                .body("items[0].until", is("2025-01-01"));
        Hand.CLERK2.gets("/codes/411603901201").then().statusCode(404);
    }

    @Test
    void aVillageCloses() {
        Hand.CLERK3
                .changes(village, "closure", Map.of("reason", "整村搬迁", "from", "2026-06-01"))
                .then()
                .statusCode(200)
                .body("standing", is("CLOSED"), "until", is("2026-06-01"));

        Hand.CLERK3.gets("/areas?kind=VILLAGE").then().body("items.id", contains(neighbour));
        Hand.CLERK3.gets("/areas?kind=VILLAGE&standing=CLOSED").then().body("items.id", contains(village));
    }

    @Test
    void nobodyElseMayAndTheNextCountySeesNothing() {
        Map<String, String> body = Map.of("name", "新村");
        given().post("/api/v1/jurisdiction/areas/" + village + "/name").then().statusCode(401);
        new Hand("chief41", Role.STATION_CHIEF)
                .posts("/areas/" + village + "/name", "\"1\"", body)
                .then()
                .statusCode(403);
        Hand.CLERK2.posts("/areas/" + village + "/name", "\"1\"", body).then().statusCode(404);
        Hand.CLERK2.gets("/areas/" + village + "/history").then().statusCode(404);
        Hand.CLERK2.gets("/areas/" + village + "/children").then().statusCode(404);
        Hand.CLERK3.posts("/areas/3/name", "\"1\"", body).then().statusCode(403);
        Hand.ADMIN.changes(village, "name", body).then().statusCode(200);
    }

    @Test
    void aVersionMustHaveBeenSeenAndACallHasItsEffectOnce() {
        String path = "/areas/" + village + "/name";
        Hand.CLERK3.posts(path, null, Map.of("name", "新村")).then().statusCode(428);
        Hand.CLERK3.posts(path, "\"9\"", Map.of("name", "新村")).then().statusCode(412);

        for (int i = 0; i < 2; i++) {
            Hand.CLERK3
                    .posts(path, "\"1\"", "a-key-of-my-own", Map.of("name", "新村"))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
    }

    @Test
    void ofTwoAtTheSameTimeOneWins() throws Exception {
        String path = "/areas/" + village + "/name";
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = Stream.of("甲村", "乙村")
                    .map(name -> two.submit(() -> Hand.CLERK3
                            .posts(path, "\"1\"", Map.of("name", name))
                            .statusCode()))
                    .toList()
                    .stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception broken) {
                            throw new IllegalStateException(broken);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412), answers);
        }
    }
}
