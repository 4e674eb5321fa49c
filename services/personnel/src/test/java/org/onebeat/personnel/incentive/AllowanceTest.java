package org.onebeat.personnel.incentive;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class AllowanceTest extends PersonnelTest {

    @Test
    void aMonthIsPaidWhereThePostStoodThenWhereverItWentSince() {
        int elsewhere = 6_101;
        TerritoryFixture.move(
                elsewhere,
                AreaKind.VILLAGE,
                "411602001601",
                "迁往的村",
                TerritoryFixture.in(AreaKind.TOWNSHIP, 21),
                TerritoryFixture.in(AreaKind.STATION, 43));
        int person = posted("ALLOW2");
        Map<String, ?> posting = CLERK3.get("/postings?person=" + person).path("items[0]");
        ADMIN.call()
                .contentType("application/json")
                .header("If-Match", "\"" + posting.get("version") + "\"")
                .body(Map.of("areas", List.of(elsewhere)))
                .put("/postings/{id}/areas", posting.get("id"))
                .then()
                .statusCode(200);
        String month = LocalDate.now(CivilTime.ZONE).minusMonths(2).toString();

        JsonPath here = CLERK3.post("/allowance-runs", Map.of("county", 3, "month", month))
                .jsonPath();
        JsonPath there = CLERK2.post("/allowance-runs", Map.of("county", 2, "month", month))
                .jsonPath();

        assertEquals(List.of(50_000), amounts(CLERK3, here, person));
        assertEquals(List.of(), amounts(CLERK2, there, person));
    }

    @Test
    void aMonthIsOwedByDaysHeldAgainAndAgainUntilItIsSettled() {
        int person = posted("ALLOW1");
        LocalDate last = LocalDate.now(CivilTime.ZONE).minusMonths(1);
        Map<String, ?> month = Map.of("county", 3, "month", last.toString());

        JsonPath first = CLERK3.post("/allowance-runs", month)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        JsonPath again = CLERK3.post("/allowance-runs", month)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertEquals(first.getInt("id"), again.getInt("id"));
        assertEquals(first.getLong("total"), again.getLong("total"));
        assertEquals(List.of(50_000), amounts(CLERK3, first, person));
        settle(again).then().statusCode(200);
        CLERK3.post("/allowance-runs", month).then().statusCode(409).body("code", equalTo("run-settled"));
        CLERK3.post(
                        "/allowance-runs",
                        Map.of("county", 3, "month", LocalDate.now().toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("month-not-over"));
        CLERK2.post("/allowance-runs", month).then().statusCode(403);
        CLERK2.get("/allowance-runs/{id}/allowances", first.getInt("id")).then().statusCode(404);
    }

    /** Somebody who holds a village of station 41 since March 2025. */
    private static int posted(String number) {
        CLERK3.enrol(new Book()
                .person(number, "津贴", "城关派出所")
                .row("postings", number, "包村辅警", Village.fresh().code(), "2025-03-01")
                .bytes());
        return CLERK3.person(number);
    }

    private static List<Integer> amounts(Desk desk, JsonPath run, int person) {
        return desk.get("/allowance-runs/{id}/allowances?limit=200", run.getInt("id"))
                .path("items.findAll { it.person.id == " + person + " }.amount");
    }

    private static Response settle(JsonPath run) {
        return CLERK3.once()
                .header("If-Match", "\"" + run.getLong("version") + "\"")
                .post("/allowance-runs/{id}/settlement", run.getInt("id"));
    }
}
