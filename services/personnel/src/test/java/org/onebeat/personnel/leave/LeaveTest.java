package org.onebeat.personnel.leave;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
class LeaveTest extends PersonnelTest {
    static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Inject
    Territory territory;

    static Map<String, Object> wish(int person, LocalDate from, LocalDate until, Integer cover) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("person", person);
        wish.put("kind", "ANNUAL");
        wish.put("from", from.toString());
        wish.put("until", until.toString());
        wish.put("cover", cover);
        return wish;
    }

    static int posted(Village village) {
        int person = Somebody.fresh();
        CLERK3.assign(person, Role.AUXILIARY, village.id()).then().statusCode(201);
        return person;
    }

    private int responsible(Village village, Instant at) {
        return territory.responsibleFor(village.id(), at).map(Holder::personId).orElse(0);
    }

    private static Instant noon(LocalDate day) {
        return CivilTime.startOf(day).plusSeconds(12 * 3600);
    }

    @Test
    void whoActsIsResponsibleFromTheFirstDayToTheLast() {
        Village village = Village.fresh();
        int holder = posted(village);
        int deputy = posted(Village.fresh());

        CHIEF41.post("/leaves", wish(holder, TODAY.plusDays(2), TODAY.plusDays(5), deputy))
                .then()
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("cover.id", equalTo(deputy))
                .body("gap", equalTo(false));

        assertEquals(holder, responsible(village, noon(TODAY.plusDays(1))));
        assertEquals(deputy, responsible(village, noon(TODAY.plusDays(2))));
        assertEquals(deputy, responsible(village, noon(TODAY.plusDays(4))));
        assertEquals(holder, responsible(village, noon(TODAY.plusDays(5))));
        CLERK3.get("/postings?person={id}", deputy)
                .then()
                .body("items.acting", contains(false, true))
                .body("items.main", contains(true, false));
    }

    @Test
    void leaveWithoutCoverIsAGap() {
        int holder = posted(Village.fresh());
        int idle = Somebody.fresh();

        CHIEF41.post("/leaves", wish(holder, TODAY, TODAY.plusDays(2), null))
                .then()
                .statusCode(201)
                .body("state", equalTo("CURRENT"))
                .body("gap", equalTo(true));
        CHIEF41.post("/leaves", wish(idle, TODAY, TODAY.plusDays(2), null))
                .then()
                .body("gap", equalTo(false));
    }

    @Test
    void whoActsAndIsAwayLeavesAGap() {
        int holder = posted(Village.fresh());
        int deputy = posted(Village.fresh());
        int leave = CHIEF41.post("/leaves", wish(holder, TODAY.plusDays(1), TODAY.plusDays(9), deputy))
                .path("id");
        CHIEF41.post("/leaves", wish(deputy, TODAY.plusDays(3), TODAY.plusDays(5), posted(Village.fresh())));

        CHIEF41.get("/leaves?person=" + holder)
                .then()
                .body("items.id", contains(leave))
                .body("items.gap", contains(true));
    }

    @Test
    void whoActsAndLeavesTheServiceLeavesAGapFromThatDay() {
        int holder = posted(Village.fresh());
        int deputy = posted(Village.fresh());
        CHIEF41.post("/leaves", wish(holder, TODAY.plusDays(1), TODAY.plusDays(9), deputy));
        CHIEF41.get("/leaves?person=" + holder).then().body("items.gap", contains(false));
        long version = CLERK3.get("/people/{id}", deputy).jsonPath().getLong("version");

        CLERK3.step("/people/{id}/leaving", deputy, version, Map.of("on", "" + TODAY.plusDays(4), "reason", "辞职"))
                .then()
                .statusCode(200);

        CHIEF41.get("/leaves?person=" + holder)
                .then()
                .body("items.gap", contains(true), "items.gapFrom", contains("" + TODAY.plusDays(4)));
    }

    @Test
    void postGivenDuringLeaveIsAGap() {
        int holder = posted(Village.fresh());
        CHIEF41.post("/leaves", wish(holder, TODAY.plusDays(1), TODAY.plusDays(9), posted(Village.fresh())));

        CLERK3.assign(holder, Role.GRID_WORKER, Village.fresh().id());

        CHIEF41.get("/leaves?person=" + holder).then().body("items.gap", contains(true));
    }

    @Test
    void backEarlierWhoActsHandsBackThen() {
        Village village = Village.fresh();
        int holder = posted(village);
        JsonPath leave = CHIEF41.post("/leaves", wish(holder, TODAY, TODAY.plusDays(9), posted(Village.fresh())))
                .jsonPath();

        CHIEF41.step(
                        "/leaves/{id}/end",
                        leave.getInt("id"),
                        leave.getLong("version"),
                        Map.of("on", "" + TODAY.plusDays(1)))
                .then()
                .statusCode(200)
                .body("until", equalTo("" + TODAY.plusDays(1)));

        assertEquals(holder, responsible(village, noon(TODAY.plusDays(1))));
        CHIEF41.step("/leaves/{id}/end", leave.getInt("id"), leave.getLong("version"), Map.of())
                .then()
                .statusCode(412);
    }

    @Test
    void calledOffItNeverWas() {
        Village village = Village.fresh();
        int holder = posted(village);
        JsonPath leave = CHIEF41.post(
                        "/leaves", wish(holder, TODAY.plusDays(3), TODAY.plusDays(9), posted(Village.fresh())))
                .jsonPath();

        CHIEF41.step("/leaves/{id}/end", leave.getInt("id"), leave.getLong("version"), Map.of())
                .then()
                .body("state", equalTo("CALLED_OFF"));

        assertEquals(holder, responsible(village, noon(TODAY.plusDays(5))));
        CHIEF41.post("/leaves", wish(holder, TODAY.plusDays(4), TODAY.plusDays(6), null))
                .then()
                .statusCode(201);
    }

    @Test
    void somebodyElseActsFromNowOn() {
        Village village = Village.fresh();
        int holder = posted(village);
        int other = posted(Village.fresh());
        JsonPath leave = CHIEF41.post("/leaves", wish(holder, TODAY, TODAY.plusDays(9), posted(Village.fresh())))
                .jsonPath();

        CHIEF41.step("/leaves/{id}/cover", leave.getInt("id"), leave.getLong("version"), Map.of("cover", other))
                .then()
                .statusCode(200)
                .body("cover.id", equalTo(other));
        CHIEF41.step("/leaves/{id}/cover", leave.getInt("id"), leave.getLong("version"), Map.of("cover", other))
                .then()
                .statusCode(412);

        assertEquals(other, responsible(village, noon(TODAY.plusDays(1))));
    }

    @Test
    void whoActsFollowsThePostingThatChanges() {
        Village left = Village.fresh();
        Village taken = Village.fresh();
        int holder = posted(left);
        int deputy = posted(Village.fresh());
        CHIEF41.post("/leaves", wish(holder, TODAY, TODAY.plusDays(9), deputy))
                .then()
                .statusCode(201);
        JsonPath posting = CLERK3.get("/postings?person=" + holder).jsonPath();

        CLERK3.call()
                .contentType("application/json")
                .header("If-Match", "\"" + posting.getLong("items[0].version") + "\"")
                .body(Map.of("areas", java.util.List.of(taken.id())))
                .put("/postings/{id}/areas", posting.getInt("items[0].id"))
                .then()
                .statusCode(200);

        assertEquals(deputy, responsible(taken, noon(TODAY.plusDays(1))));
        CLERK3.get("/postings?area={area}&at={at}", left.id(), "" + noon(TODAY.plusDays(1)))
                .then()
                .body("items", empty());
    }

    @Test
    void actingPostingChangesWithItsLeaveOnly() {
        int holder = posted(Village.fresh());
        int deputy = Somebody.fresh();
        CHIEF41.post("/leaves", wish(holder, TODAY, TODAY.plusDays(9), deputy))
                .then()
                .statusCode(201);
        int acting = CLERK3.get("/postings?person=" + deputy).path("items[0].id");

        CLERK3.end(acting, 0).then().statusCode(409).body("code", equalTo("posting-acts"));
    }
}
