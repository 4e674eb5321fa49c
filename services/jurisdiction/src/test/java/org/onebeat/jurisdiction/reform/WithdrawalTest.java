package org.onebeat.jurisdiction.reform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.territory.Role;

@QuarkusTest
class WithdrawalTest extends ReformTest {

    @Inject
    Turning turning;

    private final String soon = today().plusDays(10).toString();
    private final String later = today().plusDays(20).toString();

    @Test
    void aPlannedNameIsWithdrawnAndToldBack() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", soon));

        withdraws(village, soon).then().statusCode(200).header("ETag", "\"3\"").body("name", is("劳桥村"));

        Hand.CLERK3
                .gets("/areas/" + village + "/history")
                .then()
                .body("names.value", contains("劳桥村"), "names.until", contains((Object) null))
                .body("changes.action", hasItem("area-plan-withdrawn"));
        assertEquals(
                1,
                Authority.count(
                        "select count(*) from territory_area_name where valid_until is null and area_id = " + village));
        clock.forward(Duration.ofDays(30));
        assertEquals(0, turning.turn());
    }

    @Test
    void whatIsPlannedForLaterDaysStays() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", soon));
        Hand.CLERK3.changes(village, "name", Map.of("name", "新社区", "from", later));

        withdraws(village, soon).then().statusCode(200);

        Hand.CLERK3
                .gets("/areas/" + village + "/history")
                .then()
                .body("names.value", contains("劳桥村", "新社区"), "names.from", contains(BEGINNING, later));
    }

    @Test
    void whoeverWasToMoveStaysInTheSectorToo() {
        int sector = Hand.CLERK3.adds("SECTOR", "41160391000001", "一片区", BEGINNING, station);
        Hand.CLERK3.changes(village, "parents", Map.of("parents", List.of(town, station, sector)));
        Hand.CLERK3.changes(village, "parents", Map.of("parents", List.of(town, otherStation), "from", soon));

        withdraws(village, soon).then().statusCode(200).body("station.id", is(station), "sector.id", is(sector));

        clock.forward(Duration.ofDays(30));
        turning.turn();
        Hand.CLERK3.gets("/areas/" + village).then().body("station.id", is(station), "sector.id", is(sector));
    }

    @Test
    void aVillageThatWasToCloseGoesOn() {
        Hand.CLERK3.changes(village, "closure", Map.of("reason", "整村搬迁", "from", soon));

        withdraws(village, soon).then().statusCode(200).body("until", nullValue());

        clock.forward(Duration.ofDays(30));
        turning.turn();
        Hand.CLERK3.gets("/areas/" + village).then().body("standing", is("PRESENT"), "station.id", is(station));
    }

    @Test
    void whatWasToBeginNeverDoes() {
        int planned = Hand.CLERK3.adds("STATION", "411603930000", "新所", soon, 3);
        String etag = Hand.CLERK3.etag(planned);
        Hand.CLERK3.changes(village, "parents", Map.of("parents", List.of(town, planned), "from", soon));

        withdraws(planned, soon).then().statusCode(409).body("code", is("area-in-use"), "members", is(1));
        withdraws(village, soon).then().statusCode(200);
        withdraws(planned, soon).then().statusCode(204);

        Hand.CLERK3.gets("/areas/" + planned).then().statusCode(404);
        Hand.CLERK3
                .posts("/areas/" + planned + "/withdrawals", etag, plan(soon))
                .then()
                .statusCode(404);
        assertEquals(
                1,
                Authority.count(
                        "select count(*) from territory_area where valid_until = valid_from and id = " + planned));
        Hand.CLERK3.adds("STATION", "411603930000", "新所", soon, 3);
    }

    @Test
    void aNameThatAnotherHasByThenIsNotTakenBack() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", soon));
        Hand.CLERK3.changes(village, "code", Map.of("code", "411603901209", "from", later));
        Hand.CLERK3.changes(neighbour, "name", Map.of("name", "劳桥村", "from", soon));
        Hand.CLERK3.changes(neighbour, "code", Map.of("code", "411603901201", "from", later));

        withdraws(village, soon).then().statusCode(409).body("code", is("namesake-there"), "other", is(neighbour));
        withdraws(village, later).then().statusCode(409).body("code", is("code-given-since"), "other", is(neighbour));

        withdraws(neighbour, soon).then().statusCode(200);
        withdraws(neighbour, later).then().statusCode(200);
        withdraws(village, soon).then().statusCode(200);
        withdraws(village, later).then().statusCode(200).body("code", is("411603901201"));
    }

    @Test
    void aDayThatHasComeIsNotWithdrawnNorIsAnythingTwice() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", today().toString()));
        Hand.CLERK3.changes(village, "name", Map.of("name", "新社区", "from", soon));

        withdraws(village, today().toString()).then().statusCode(409).body("code", is("day-has-come"));
        withdraws(village, later).then().statusCode(409).body("code", is("nothing-planned"), "planned", contains(soon));
        withdraws(village, soon).then().statusCode(200);
        withdraws(village, soon).then().statusCode(409).body("code", is("nothing-planned"), "planned", empty());
    }

    @Test
    void aVersionMustHaveBeenSeenAndOfTwoAtTheSameTimeOneWins() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", soon));
        String path = "/areas/" + village + "/withdrawals";
        Hand.CLERK3.posts(path, null, plan(soon)).then().statusCode(428);
        Hand.CLERK3.posts(path, "\"1\"", plan(soon)).then().statusCode(412);

        List<Integer> answers = Stream.of(1, 2)
                .map(caller -> CompletableFuture.supplyAsync(
                        () -> Hand.CLERK3.posts(path, "\"2\"", plan(soon)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 412), answers);
    }

    @Test
    void aCallHasItsEffectOnce() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", soon));

        for (int i = 0; i < 2; i++) {
            Hand.CLERK3
                    .posts("/areas/" + village + "/withdrawals", "\"2\"", "withdraw-" + village, plan(soon))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"3\"");
        }
    }

    @Test
    void nobodyElseMayAndTheNextCountySeesNothing() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", soon));
        String path = "/areas/" + village + "/withdrawals";

        given().post("/api/v1/jurisdiction" + path).then().statusCode(401);
        new Hand("chief41", Role.STATION_CHIEF)
                .posts(path, "\"2\"", plan(soon))
                .then()
                .statusCode(403);
        Hand.CLERK2.posts(path, "\"2\"", plan(soon)).then().statusCode(404);
        Hand.CLERK3.posts(path, "\"2\"", Map.of("day", soon)).then().statusCode(400);
    }

    private static Response withdraws(int area, String day) {
        return Hand.CLERK3.changes(area, "withdrawals", plan(day));
    }

    private static Map<String, String> plan(String day) {
        return Map.of("day", day, "reason", "方案调整");
    }
}
