package org.onebeat.personnel.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.personnel.roster.Precinct.change;
import static org.onebeat.personnel.roster.Precinct.publish;
import static org.onebeat.personnel.roster.Precinct.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;
import org.onebeat.testkit.EventsTold;

@QuarkusTest
class RosterTest extends PersonnelTest {
    @Inject
    Territory territory;

    @Inject
    EntityManager entities;

    @Inject
    Wall wall;

    @Test
    void aMonthIsMadeChangedByHandMadeAgainAndPublished() {
        Precinct station = Precinct.of(20);
        int roster = station.open().getInt("id");
        CLERK3.post(
                        "/rosters",
                        Map.of("station", station.id(), "month", station.month().toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("roster-open"));
        Precinct.make(roster);
        JsonPath made = read(roster);
        assertEquals(0, made.getInt("roster.unfilled"));
        CLERK3.get("/rosters/{id}/check", roster)
                .then()
                .statusCode(200)
                .body("gaps", hasSize(0), "breaches", hasSize(0), "shares", hasSize(20));

        long duty = made.getLong("duties[60].id");
        int other = CLERK3.get("/rosters/{id}/duties/{duty}/candidates", roster, duty)
                .then()
                .body("items[0].obstacle", equalTo(null), "items.obstacle", hasItem("REST"))
                .extract()
                .path("items[0].person");
        long version = made.getLong("roster.version");
        change(roster, version, duty, other, null).then().statusCode(200);
        change(roster, version, duty, other, null).then().statusCode(412);
        Precinct.make(roster);
        JsonPath again = read(roster);
        assertEquals(other, again.getInt("duties[60].person"));
        assertTrue(again.getBoolean("duties[60].pinned"));

        publish(roster).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        publish(roster).then().statusCode(409).body("code", equalTo("roster-published"));
        Instant within = Instant.parse(again.getString("duties[60].from")).plusSeconds(60);
        assertTrue(territory.onDuty(station.id(), within).stream().anyMatch(one -> one.personId() == other));
        EventsTold.of("personnel.duty", Integer.toString(roster), 1);
        CLERK3.get("/rosters/{id}/export", roster).then().statusCode(200);
    }

    @Test
    void aHandChangeKeepsTheRulesAndIsRememberedOncePublished() {
        Precinct station = Precinct.of(3);
        int roster = station.open().getInt("id");
        JsonPath file = read(roster);
        List<Integer> people = station.people();
        long first = file.getLong("duties[0].id");
        long second = file.getLong("duties[1].id");
        change(roster, 0, first, people.get(0), null).then().statusCode(200);
        change(roster, 1, second, people.get(0), null)
                .then()
                .statusCode(422)
                .body("code", equalTo("duty-rest"), "fields[0].name", equalTo("person"));
        change(roster, 1, second, 1, null).then().statusCode(422).body("code", equalTo("unknown-person"));
        CLERK3.get("/rosters/{id}/check", roster).then().body("gaps[0].why.REST", greaterThan(0));
        publish(roster).then().statusCode(200);

        change(roster, 2, first, people.get(1), null).then().statusCode(422).body("code", equalTo("reason-needed"));
        change(roster, 2, first, people.get(1), "病假顶班").then().statusCode(200);

        CLERK3.get("/rosters/{id}/changes", roster)
                .then()
                .body("items", hasSize(1), "items[0].from.id", equalTo(people.get(0)))
                .body("items[0].to.id", equalTo(people.get(1)), "items[0].reason", equalTo("病假顶班"));
    }

    @Test
    void whatWasReallyDoneIsEnteredAndPublishedWhateverTheRules() {
        Precinct station = Precinct.of(1);
        String past = station.month().minusMonths(2).toString();
        int roster = CLERK3.post("/rosters", Map.of("station", station.id(), "month", past))
                .jsonPath()
                .getInt("id");
        JsonPath file = read(roster);
        change(roster, 0, file.getLong("duties[0].id"), station.people().get(0), null)
                .then()
                .statusCode(200);

        change(roster, 1, file.getLong("duties[6].id"), station.people().get(0), null)
                .then()
                .statusCode(200);

        publish(roster).then().statusCode(200);
        CLERK3.get("/rosters/{id}/check", roster).then().body("gaps", hasSize(0), "breaches", hasSize(0));
    }

    @Test
    void grantedLeaveKeepsSomebodyFromDutyAndShowsWhereItBreaksOne() {
        Precinct station = Precinct.of(1);
        int person = station.people().get(0);
        int roster = station.open().getInt("id");
        JsonPath file = read(roster);
        change(roster, 0, file.getLong("duties[0].id"), person, null).then().statusCode(200);
        publish(roster).then().statusCode(200);
        String first = station.month().toString();
        CLERK3.post(
                        "/leaves",
                        Map.of(
                                "person",
                                person,
                                "kind",
                                "ANNUAL",
                                "from",
                                first,
                                "until",
                                station.month().plusDays(3).toString()))
                .then()
                .statusCode(201);

        CLERK3.get("/rosters/{id}/check", roster).then().body("breaches.why", contains("LEAVE"));
        CLERK3.get("/rosters/{id}/duties/{duty}/candidates", roster, file.getLong("duties[6].id"))
                .then()
                .body("items.obstacle", contains("LEAVE"));
    }

    @Test
    void aDedicatedPostIsNotOnDutyAndAPartTimeOneIs() {
        Precinct station = Precinct.of(2);
        Village one = Village.fresh();
        Village other = Village.fresh();
        CLERK3.assign(station.people().get(0), Role.AUXILIARY, one.id()).then().statusCode(201);
        CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                station.people().get(1),
                                "function",
                                "AUXILIARY",
                                "areas",
                                List.of(other.id()),
                                "kind",
                                "PART_TIME"))
                .then()
                .statusCode(201);
        int roster = station.open().getInt("id");
        long duty = read(roster).getLong("duties[0].id");

        CLERK3.get("/rosters/{id}/duties/{duty}/candidates", roster, duty)
                .then()
                .body(
                        "items.person",
                        contains(station.people().get(1), station.people().get(0)))
                .body("items.obstacle", contains(null, "DEDICATED_POST"));
        change(roster, 0, duty, station.people().get(0), null)
                .then()
                .statusCode(422)
                .body("code", equalTo("duty-dedicated-post"));
    }

    @Test
    void theNextCountySeesNothingAndDoesNothing() {
        Precinct station = Precinct.of(1);
        int roster = station.open().getInt("id");
        long duty = read(roster).getLong("duties[0].id");

        CLERK2.get("/rosters?station=" + station.id()).then().statusCode(200).body("items", hasSize(0));
        for (String path : List.of("", "/check", "/changes", "/making", "/swaps", "/export")) {
            CLERK2.get("/rosters/" + roster + path).then().statusCode(404);
        }
        CLERK2.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "不归我管"))
                .put("/rosters/{id}/duties/{duty}", roster, duty)
                .then()
                .statusCode(404);
        CLERK2.once().post("/rosters/{id}/making", roster).then().statusCode(404);
        CLERK2.get("/on-duty?area=" + station.id()).then().statusCode(404);
        CLERK2.post("/rosters", Map.of("station", station.id(), "month", "2027-01-01"))
                .then()
                .statusCode(403);
        AUX51.get("/rosters").then().statusCode(403);
        CLERK3.post("/rosters", Map.of("station", station.id()))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("month"));
        CLERK3.post("/rosters", Map.of("station", 3, "month", station.month().toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-a-station"));
    }

    @Test
    void whoeverIsKilledOverAMonthLosesItToTheNext() {
        Precinct station = Precinct.of(1);
        int roster = station.open().getInt("id");
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        insert into roster_making (roster_id, station, state, stopping, asked_at, claimed_until, county_id)
                        values (:roster, :station, 'RUNNING', false, now(), now() - interval '1 second', 3)""")
                .setParameter("roster", roster)
                .setParameter("station", station.id())
                .executeUpdate()));

        Precinct.awaitMade(roster);

        assertTrue(read(roster).getInt("roster.unfilled") < read(roster).getInt("roster.duties"));
        CLERK3.once().post("/rosters/{id}/making/stop", roster).then().statusCode(409);
    }
}
