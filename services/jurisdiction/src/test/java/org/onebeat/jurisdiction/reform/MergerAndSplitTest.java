package org.onebeat.jurisdiction.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class MergerAndSplitTest extends ReformTest {

    @Test
    void aVillageBecomesPartOfAnotherAndItsCodeLeadsThere() {
        int grid = Hand.CLERK3.adds("GRID", "411603901201001", "一网格", BEGINNING, village);

        merges(neighbour, village).then().statusCode(200).body("id", is(neighbour));

        Hand.CLERK3.gets("/areas/" + grid + "/history").then().body("parents.parent.id", contains(village, neighbour));
        Hand.CLERK3
                .gets("/codes/411603901201")
                .then()
                .body("items[0].standing", is("CLOSED"), "items[0].successors.id", contains(neighbour));
        Hand.CLERK3
                .gets("/areas/" + neighbour + "/history")
                .then()
                .body("predecessors.id", contains(village), "predecessors.from", contains("2026-04-01"));
    }

    @Test
    void stationsMergeWithTheirSectorsAndVillages() {
        int sector = Hand.CLERK3.adds("SECTOR", "41160391000001", "一片区", BEGINNING, station);
        Hand.CLERK3.changes(village, "parents", Map.of("parents", List.of(town, station, sector), "from", BEGINNING));

        merges(otherStation, station).then().statusCode(200);

        Hand.CLERK3.gets("/areas/" + village).then().body("station.id", is(otherStation), "sector.id", is(sector));
        Hand.CLERK3.gets("/areas/" + station).then().body("standing", is("CLOSED"));
    }

    @Test
    void whoeverIsPostedOverItKeepsNothingFromBecomingPartOfAnother() {
        TerritoryFixture.post(
                7_700, 1, Role.AUXILIARY, List.of(new PostingState.Span(Set.of(village), Instant.EPOCH, null)));

        Hand.CLERK3
                .changes(village, "closure", Map.of("reason", "整村搬迁", "from", "2026-04-01"))
                .then()
                .statusCode(409)
                .body("code", is("area-in-use"), "postings", is(1));
        merges(neighbour, village).then().statusCode(200);
    }

    @Test
    void twoOfOneNameAreNotToldApart() {
        Hand.CLERK3.adds("GRID", "411603901201001", "一网格", BEGINNING, village);
        int grid = Hand.CLERK3.adds("GRID", "411603901202001", "一网格", BEGINNING, neighbour);

        merges(neighbour, village).then().statusCode(409).body("code", is("namesake-there"), "other", is(grid));

        Hand.CLERK3.changes(grid, "name", Map.of("name", "二网格", "from", "2026-04-01"));
        merges(neighbour, village).then().statusCode(200);
    }

    @Test
    void aSecondMergerOfTheSameIsRefused() {
        merges(neighbour, village);

        merges(neighbour, village).then().statusCode(409).body("code", is("area-ends-already"));
        merges(neighbour, station).then().statusCode(422).body("code", is("merges-alike"));
    }

    @Test
    void aTownshipBecomesTwoAndEachVillageGoesToOne() {
        Map<String, ?> body = Map.of(
                "area",
                town,
                "from",
                "2026-04-01",
                "reason",
                "乡镇拆分",
                "into",
                List.of(part("411603903", "东一镇", village), part("411603904", "东二镇", neighbour)));

        List<Integer> parts = Hand.CLERK3
                .posts("/splits", Hand.CLERK3.etag(town), body)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        Hand.CLERK3.gets("/areas/" + village).then().body("township.id", is(parts.getFirst()));
        Hand.CLERK3.gets("/areas/" + neighbour).then().body("township.id", is(parts.getLast()));
        Hand.CLERK3.gets("/areas/" + town + "/history").then().body("successors.id", is(parts));
    }

    @Test
    void aVillageBreaksOffAndTheOldOneRemainsAsItIs() {
        Map<String, ?> body = Map.of(
                "area",
                village,
                "from",
                "2026-04-01",
                "remains",
                true,
                "reason",
                "新设社区",
                "into",
                List.of(part("411603901299", "新社区")));

        Hand.CLERK3.posts("/splits", Hand.CLERK3.etag(village), body).then().statusCode(200);

        Hand.CLERK3
                .gets("/areas?kind=VILLAGE")
                .then()
                .body(
                        "items.name",
                        contains("劳桥村", "朱庄村", "新社区"),
                        "items.station.id",
                        contains(station, station, station));
    }

    @Test
    void aSplitLeavesNothingWithoutAPlace() {
        Map<String, ?> body = Map.of(
                "area",
                town,
                "from",
                "2026-04-01",
                "reason",
                "乡镇拆分",
                "into",
                List.of(part("411603903", "东一镇", village), part("411603904", "东二镇")));

        Hand.CLERK3
                .posts("/splits", Hand.CLERK3.etag(town), body)
                .then()
                .statusCode(422)
                .body("code", is("members-to-place"), "members", contains(village, neighbour));

        Hand.CLERK3.gets("/codes/411603903").then().statusCode(404);
        Hand.CLERK3.gets("/areas/" + town + "/history").then().body("successors", empty());
    }

    @Test
    void successionsAreToldAsPromised() {
        merges(neighbour, village);

        assertEquals(
                1,
                Authority.count("select count(*) from area_succession where area_id = " + village
                        + " and successor_id = " + neighbour));
    }

    private static Map<String, ?> part(String code, String name, Integer... members) {
        return Map.of("code", code, "name", name, "members", List.of(members));
    }

    private static Response merges(int into, int area) {
        Map<String, ?> body = Map.of("areas", List.of(area), "into", into, "from", "2026-04-01", "reason", "合村并居");
        return Hand.CLERK3.posts("/mergers", Hand.CLERK3.etag(into), body);
    }
}
