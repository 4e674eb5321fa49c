package org.onebeat.jurisdiction.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;

@QuarkusTest
class WithdrawnReformTest extends ReformTest {

    private final String soon = today().plusDays(10).toString();
    private final String later = today().plusDays(20).toString();

    @Test
    void aMergerIsWithdrawnWholeWithWhatWasToFollow() {
        int grid = Hand.CLERK3.adds("GRID", "411603901201001", "一网格", BEGINNING, village);
        merges(neighbour, village);

        withdraws(grid).then().statusCode(409).body("code", is("withdraw-there-first"), "other", is(village));
        withdraws(village).then().statusCode(200).body("until", nullValue());

        Hand.CLERK3.gets("/areas/" + grid + "/history").then().body("parents.parent.id", contains(village));
        Hand.CLERK3.gets("/areas/" + village + "/history").then().body("successors", empty());
        Hand.CLERK3.gets("/areas/" + neighbour + "/history").then().body("predecessors", empty());
        assertEquals(0, Authority.count("select count(*) from territory_area_successor where area_id = " + village));
        merges(neighbour, village).then().statusCode(200);
    }

    @Test
    void whatItWasToBePartOfSaysSoInItsHistory() {
        merges(neighbour, village);

        withdraws(village).then().statusCode(200);

        Hand.CLERK3
                .gets("/areas/" + neighbour + "/history")
                .then()
                .body("changes.action", hasItems("area-plan-withdrawn", "area-merged-into"));
    }

    @Test
    void aMergerPlansOverNothingThatCouldNotBeGivenBack() {
        int grid = Hand.CLERK3.adds("GRID", "411603901202001", "一网格", BEGINNING, neighbour);
        Hand.CLERK3.changes(grid, "parents", Map.of("parents", List.of(village), "from", later));
        int third = Hand.CLERK3.adds("VILLAGE", "411603901203", "三村", BEGINNING, town, station);

        merges(third, village)
                .then()
                .statusCode(409)
                .body("code", is("withdraw-there-first"), "other", is(grid), "day", is(later));

        Hand.CLERK3.changes(grid, "withdrawals", Map.of("day", later, "reason", "方案调整"));
        merges(third, village).then().statusCode(200);
    }

    @Test
    void whatIsToBeDividedThenOrChangedLaterDoesNotEndThen() {
        List<Integer> parts = splits(village, true, part("411603901299", "新社区"));

        merges(neighbour, village).then().statusCode(409).body("code", is("withdraw-there-first"), "day", is(soon));
        withdraws(village).then().statusCode(200);
        Hand.CLERK3.gets("/areas/" + parts.getFirst()).then().statusCode(404);
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", later));
        merges(neighbour, village).then().statusCode(409).body("other", is(village), "day", is(later));
        Hand.CLERK3.changes(village, "withdrawals", Map.of("day", later, "reason", "方案调整"));
        merges(neighbour, village).then().statusCode(200);
    }

    @Test
    void whatWasThereBeforeIsNeverStruck() {
        merges(neighbour, village);
        int third = Hand.CLERK3.adds("VILLAGE", "411603901203", "三村", BEGINNING, town, station);
        Authority.inside(() -> Authority.sql("insert into area_succession (area_id, successor_id, valid_from) values ("
                + village + ", " + third + ", '" + soon + "')"));

        withdraws(village).then().statusCode(200);

        Hand.CLERK3.gets("/areas/" + neighbour).then().statusCode(200).body("standing", is("PRESENT"));
        Hand.CLERK3.gets("/areas/" + third).then().statusCode(200).body("standing", is("PRESENT"));
    }

    @Test
    void whatWasToBeginWithAMergerCanBeWithdrawnAfterIt() {
        int fresh = Hand.CLERK3.adds("VILLAGE", "411603901209", "新村", soon, town, station);
        merges(fresh, village);
        merges(fresh, neighbour);

        withdraws(fresh).then().statusCode(409).body("code", is("withdraw-there-first"));
        withdraws(village).then().statusCode(200);
        withdraws(neighbour).then().statusCode(200);
        Hand.CLERK3.gets("/areas/" + fresh).then().statusCode(200).body("standing", is("PLANNED"));
        withdraws(fresh).then().statusCode(204);
    }

    @Test
    void aMergerIntoWhatIsToEndItselfIsWithdrawnAfterThat() {
        merges(neighbour, village);
        int third = Hand.CLERK3.adds("VILLAGE", "411603901203", "三村", BEGINNING, town, station);
        Map<String, ?> body = Map.of(
                "areas",
                List.of(neighbour),
                "into",
                third,
                "from",
                today().plusDays(20).toString(),
                "reason",
                "再合并");
        Hand.CLERK3.posts("/mergers", Hand.CLERK3.etag(third), body).then().statusCode(200);

        withdraws(village).then().statusCode(409).body("code", is("withdraw-there-first"), "other", is(neighbour));
    }

    @Test
    void aSplitIsWithdrawnWholeAndItsPartsNeverWere() {
        List<Integer> parts =
                splits(town, false, part("411603903", "东镇", village), part("411603904", "东二镇", neighbour));

        withdraws(parts.getFirst()).then().statusCode(409).body("code", is("withdraw-there-first"), "other", is(town));
        withdraws(town).then().statusCode(200).body("until", nullValue());

        Hand.CLERK3
                .gets("/areas/" + village + "/history")
                .then()
                .body("parents.parent.id", containsInAnyOrder(town, station));
        Hand.CLERK3.gets("/areas/" + parts.getFirst()).then().statusCode(404);
        Hand.CLERK3.gets("/codes/411603903").then().statusCode(404);
    }

    @Test
    void whatWasToBreakOffNeverDoes() {
        List<Integer> parts = splits(town, true, part("411603903", "东二镇", village));

        withdraws(town).then().statusCode(200);

        Hand.CLERK3.gets("/areas/" + parts.getFirst()).then().statusCode(404);
        Hand.CLERK3
                .gets("/areas/" + village + "/history")
                .then()
                .body("parents.parent.id", containsInAnyOrder(town, station));
        Hand.CLERK3.gets("/areas/" + town + "/history").then().body("successors", empty());
    }

    @Test
    void aPartThatSomethingElseWasPutInKeepsTheSplit() {
        int stranger = Hand.CLERK3.adds("VILLAGE", "411603902201", "外村", BEGINNING, otherTown, station);
        List<Integer> parts = splits(town, true, part("411603903", "东二镇"));
        Hand.CLERK3
                .changes(stranger, "parents", Map.of("parents", List.of(parts.getFirst(), station), "from", soon))
                .then()
                .statusCode(200);

        withdraws(town).then().statusCode(409).body("code", is("area-in-use"), "members", is(1));
    }

    private List<Integer> splits(int area, boolean remains, Map<?, ?>... parts) {
        Map<String, ?> body =
                Map.of("area", area, "from", soon, "reason", "拆分", "remains", remains, "into", List.of(parts));
        return Hand.CLERK3
                .posts("/splits", Hand.CLERK3.etag(area), body)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static Map<String, ?> part(String code, String name, Integer... members) {
        return Map.of("code", code, "name", name, "members", List.of(members));
    }

    private Response merges(int into, int area) {
        Map<String, ?> body = Map.of("areas", List.of(area), "into", into, "from", soon, "reason", "合村并居");
        return Hand.CLERK3.posts("/mergers", Hand.CLERK3.etag(into), body);
    }

    private Response withdraws(int area) {
        return Hand.CLERK3.changes(area, "withdrawals", Map.of("day", soon, "reason", "方案调整"));
    }
}
