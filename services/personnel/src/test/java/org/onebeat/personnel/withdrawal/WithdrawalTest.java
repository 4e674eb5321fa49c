package org.onebeat.personnel.withdrawal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@QuarkusTest
class WithdrawalTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Inject
    Territory territory;

    private static Map<String, Object> wish(int person, int unit) {
        return Map.of(
                "person",
                person,
                "orderedBy",
                unit,
                "reason",
                "大型活动安保",
                "from",
                "" + TODAY,
                "until",
                "" + TODAY.plusDays(3));
    }

    private static int posted(Village village) {
        int person = Somebody.fresh();
        CLERK3.assign(person, Role.AUXILIARY, village.id()).then().statusCode(201);
        return person;
    }

    private static JsonPath filed(int person) {
        return CHIEF41.post("/withdrawals", wish(person, 3))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void approvedSomebodyActsUntilTheReturn() {
        Village village = Village.fresh();
        int holder = posted(village);
        int deputy = posted(Village.fresh());
        JsonPath filed = filed(holder);

        CLERK3.step("/withdrawals/{id}/approval", filed.getInt("id"), filed.getLong("version"), Map.of("cover", deputy))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("back", equalTo(false));

        assertEquals(deputy, responsible(village, TODAY.plusDays(2)));
        assertEquals(holder, responsible(village, TODAY.plusDays(3)));
    }

    private int responsible(Village village, LocalDate day) {
        return territory
                .responsibleFor(village.id(), CivilTime.startOf(day).plusSeconds(3600))
                .map(Holder::personId)
                .orElse(0);
    }

    @Test
    void approvedOnesCountAgainstTheUnitThatOrderedThem() {
        JsonPath before = counts();
        JsonPath filed = filed(posted(Village.fresh()));
        CLERK3.step("/withdrawals/{id}/approval", filed.getInt("id"), filed.getLong("version"), Map.of());
        filed(posted(Village.fresh()));

        JsonPath after = counts();

        assertEquals(1, of(after, "withdrawals") - of(before, "withdrawals"));
        assertEquals(3, of(after, "days") - of(before, "days"));
    }

    private static JsonPath counts() {
        return CLERK3.get("/withdrawal-counts?from={from}&until={until}", "" + TODAY, "" + TODAY.plusDays(9))
                .jsonPath();
    }

    private static int of(JsonPath counts, String figure) {
        Integer found = counts.get("items.find { it.unit.id == 3 }?." + figure);
        return found == null ? 0 : found;
    }

    @Test
    void refusedItHasAnAnswerAndNothingFollows() {
        JsonPath filed = filed(posted(Village.fresh()));
        int id = filed.getInt("id");

        CLERK3.step("/withdrawals/{id}/refusal", id, 0, Map.of("reason", "警力不足"))
                .then()
                .body("state", equalTo("REFUSED"))
                .body("answer", equalTo("警力不足"));

        CLERK3.step("/withdrawals/{id}/approval", id, 1, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("withdrawal-state"));
    }

    @Test
    void backEarlierOrCalledOff() {
        JsonPath filed = filed(posted(Village.fresh()));
        int id = filed.getInt("id");
        CLERK3.step("/withdrawals/{id}/approval", id, 0, Map.of("cover", posted(Village.fresh())));

        CHIEF41.step("/withdrawals/{id}/end", id, 1, Map.of("on", "" + TODAY.plusDays(1)))
                .then()
                .statusCode(200)
                .body("until", equalTo("" + TODAY.plusDays(1)));
        CHIEF41.step("/withdrawals/{id}/end", id, 2, Map.of("on", "" + TODAY))
                .then()
                .body("state", equalTo("CALLED_OFF"));
    }

    @Test
    void onlyWhoHasAVillageIsWithdrawnAndOnlyOnce() {
        int holder = posted(Village.fresh());
        filed(holder);

        CHIEF41.post("/withdrawals", wish(holder, 3)).then().statusCode(409).body("code", equalTo("withdrawn-already"));
        CHIEF41.post("/withdrawals", wish(Somebody.fresh(), 3))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-on-a-village"));
        CHIEF41.post("/withdrawals", wish(posted(Village.fresh()), 2)).then().statusCode(403);
        CHIEF41.post("/withdrawals", wish(posted(Village.fresh()), 51))
                .then()
                .statusCode(422)
                .body("code", equalTo("ordering-unit-kind"));
        CHIEF41.post("/withdrawals", Map.of("person", holder))
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("reason"));
    }

    @Test
    void chiefDoesNotApproveAndNeighboursSeeNothing() {
        int id = filed(posted(Village.fresh())).getInt("id");

        CHIEF41.step("/withdrawals/{id}/approval", id, 0, Map.of()).then().statusCode(403);
        CLERK2.step("/withdrawals/{id}/approval", id, 0, Map.of()).then().statusCode(404);
        CLERK3.step("/withdrawals/{id}/approval", id, 7, Map.of()).then().statusCode(412);
        CLERK2.get("/withdrawals").then().body("items.id", not(hasItem(id)));
        CHIEF41.get("/withdrawals/export?state=FILED")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"withdrawals.xlsx\""));
        CHIEF41.get("/withdrawals?state=FILED&limit=1").then().body("items.id", contains(id));
    }
}
