package org.onebeat.personnel.selection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.personnel.selection.Round.TODAY;
import static org.onebeat.personnel.selection.Round.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.personnel.course.Session;
import org.onebeat.territory.Role;

@QuarkusTest
class CarryingOutTest extends PersonnelTest {

    @Test
    void whoeverHoldsAVillageBesideTheRoundIsNotPushedOut() {
        Village village = Village.fresh();
        CLERK3.assign(Somebody.fresh(), Role.COMMUNITY_OFFICER, village.id())
                .then()
                .statusCode(201);
        Round round = published(Round.open(), Somebody.fresh(), "DEDICATED", village);

        round.carryOut()
                .then()
                .statusCode(409)
                .body("code", equalTo("selection-villages-held"))
                .body("detail", containsString(village.name()));
    }

    @Test
    void whatMoversLeaveBehindIsListedAndAgreedToFirst() {
        Village left = Village.fresh();
        int mover = Somebody.fresh();
        CLERK3.assign(mover, Role.COMMUNITY_OFFICER, left.id()).then().statusCode(201);
        Round round = published(Round.open(), mover, "DEDICATED", Village.fresh());
        round.get("/leavings")
                .then()
                .body("items.area.id", contains(left.id()))
                .body("items[0].holder.id", equalTo(mover), "items[0].station.id", equalTo(41));
        CHIEF41.get("/selections/{id}/leavings", round.id()).then().statusCode(403);
        CLERK2.get("/selections/{id}/leavings", round.id()).then().statusCode(404);
        round.carryOut(51).then().statusCode(409);

        round.carryOut()
                .then()
                .statusCode(409)
                .body("code", equalTo("selection-leaves"), "leaves.area.id", contains(left.id()))
                .body("detail", containsString(left.name()));
        round.carryOut(left.id()).then().statusCode(200).body("state", equalTo("CARRIED_OUT"));

        round.get("/leavings").then().body("items", empty());
        CLERK3.assign(Somebody.fresh(), Role.COMMUNITY_OFFICER, left.id())
                .then()
                .statusCode(201);
    }

    @Test
    void whoeverServesATermAndIsChosenElsewhereEndsItAndItsRenewal() {
        Village former = Village.fresh();
        int person = trained();
        int term = CLERK3.post("/secondments", Map.of("person", person, "village", former.id()))
                .path("id");
        int renewal =
                CLERK3.step("/secondments/{id}/renewal", term, 0, Map.of()).path("id");
        Round round = published(Round.open(), person, "SECONDED", Village.fresh());

        round.carryOut(former.id()).then().statusCode(200);

        CLERK3.get("/secondments/{id}", term).then().body("until", equalTo("" + TODAY));
        CLERK3.get("/secondments/{id}", renewal).then().body("until", equalTo("" + TODAY.plusYears(1)));
        CLERK3.get("/secondments?person=" + person + "&on=" + TODAY)
                .then()
                .body("items.selection", contains(round.id()));
        CLERK3.get("/postings?at=2099-01-01T00:00:00Z&person=" + person).then().body("items", empty());
        CLERK3.get("/postings?person=" + person).then().body("items.findAll { it.main }.size()", equalTo(3));
    }

    @Test
    void aTermThatIsOverIsNotBegun() {
        Round late = Round.of(Map.of(
                "name",
                "去年双选",
                "wishesUntil",
                "" + TODAY.minusYears(1),
                "from",
                "" + TODAY.minusYears(1),
                "until",
                "" + TODAY));
        published(late, trained(), "SECONDED", Village.fresh());

        late.carryOut().then().statusCode(409).body("code", equalTo("selection-term-over"));
    }

    @Test
    void whyEverybodyServesWhereTheyDoIsToldWhenSomebodyHasLeftTheCounty() {
        Village harbour = Village.fresh();
        Village hill = Village.fresh();
        int wished = Somebody.fresh();
        int needed = Somebody.fresh();
        Round round = Round.open().offer(List.of("NARCOTICS"), harbour.id(), hill.id());
        round.nominate(
                officer(wished, "DEDICATED", List.of(), harbour.id()),
                officer(needed, "DEDICATED", List.of("NARCOTICS"), harbour.id()));
        round.done("match");

        ADMIN.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("displayName", "某人", "category", "AUXILIARY", "unit", 43))
                .put("/people/{id}", needed)
                .then()
                .statusCode(200);

        round.get("/candidates/" + wished + "/explanation")
                .then()
                .statusCode(200)
                .body("elsewhere[0].officer.id", equalTo(needed), "elsewhere[0].rule", equalTo("NEED"));
        round.get("/candidates/" + needed + "/explanation").then().body("village.id", equalTo(harbour.id()));
        round.get("/vacancies/" + hill.id() + "/explanation")
                .then()
                .body("preferred[0].village.id", equalTo(harbour.id()));
        round.get("/candidates/" + Somebody.fresh() + "/explanation").then().statusCode(404);
    }

    private static Round published(Round round, int person, String kind, Village village) {
        round.offer(List.of(), village.id());
        round.nominate(officer(person, kind, List.of())).then().statusCode(200);
        round.done("match");
        round.done("publication");
        return round;
    }

    private static int trained() {
        int person = Somebody.fresh();
        Session.held(CLERK3, 3, "VILLAGE_WORK", List.of(person));
        return person;
    }
}
