package org.onebeat.personnel.selection;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.personnel.selection.Round.form;
import static org.onebeat.personnel.selection.Round.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class SelectionTest extends PersonnelTest {
    private static final int STATION = 41;

    @Test
    void aVillageGetsWhoItNeedsMostAndBothSidesAreToldWhy() {
        int harbour = Village.fresh().id();
        int hill = Village.fresh().id();
        int wished = Somebody.fresh();
        int needed = Somebody.fresh();
        Round round = Round.open().offer(List.of("NARCOTICS"), harbour, hill);
        round.nominate(
                        officer(wished, "DEDICATED", List.of(), harbour, hill),
                        officer(needed, "DEDICATED", List.of("NARCOTICS"), STATION))
                .then()
                .statusCode(200)
                .body("turnout.officers", equalTo(2), "turnout.wished", equalTo(2));

        round.done("match");

        round.get("/candidates/" + wished + "/explanation")
                .then()
                .body("village.id", equalTo(hill), "wishMet", equalTo(2), "wishes", equalTo(2))
                .body("elsewhere[0].village.id", equalTo(harbour), "elsewhere[0].officer.id", equalTo(needed))
                .body("elsewhere[0].rule", equalTo("NEED"), "elsewhere[0].speciality", equalTo("NARCOTICS"));
        round.get("/vacancies/" + hill + "/explanation")
                .then()
                .body("officer.id", equalTo(wished), "needMet", nullValue())
                .body("preferred[0].officer.id", equalTo(needed), "preferred[0].village.id", equalTo(harbour))
                .body("preferred[0].wishMet", equalTo(1));
    }

    @Test
    void whatWasFoundIsTheClerksUntilItIsPublished() {
        int village = Village.fresh().id();
        int person = Somebody.fresh();
        Round round = Round.open().offer(List.of(), village);
        round.nominate(officer(person, "DEDICATED", List.of(), village));
        round.done("match");
        String explanation = "/selections/" + round.id() + "/candidates/" + person + "/explanation";
        CHIEF41.get("/selections/{id}/vacancies", round.id()).then().body("items[0].officer", nullValue());
        CHIEF41.get(explanation).then().statusCode(409).body("code", equalTo("selection-state"));

        round.done("publication");

        CHIEF41.get("/selections/{id}/vacancies", round.id()).then().body("items[0].officer.id", equalTo(person));
        CHIEF41.get("/selections/{id}/candidates", round.id())
                .then()
                .body("items[0].village.id", equalTo(village), "items[0].wishMet", equalTo(1));
        CHIEF41.get(explanation).then().statusCode(200);
    }

    @Test
    void onlyAnOpenRoundChangesAndOnlyFromWhatWasSeen() {
        int village = Village.fresh().id();
        Round round = Round.open().offer(List.of(), village);
        round.step("match").then().statusCode(422).body("code", equalTo("selection-empty"));
        round.nominate(officer(Somebody.fresh(), "DEDICATED", List.of()));
        long seen = round.version();
        round.done("match");

        round.step("publication", seen).then().statusCode(412);
        round.carryOut().then().statusCode(409).body("possible", hasItem("PUBLISHED"));
        round.nominate(officer(Somebody.fresh(), "DEDICATED", List.of())).then().statusCode(409);
        round.put(CLERK3, "", round.version(), form("晚了")).then().statusCode(409);
        round.done("reopening");
        round.get("/vacancies").then().body("items[0].officer", nullValue());
        round.put(CLERK3, "", round.version(), form("改名"))
                .then()
                .statusCode(200)
                .body("name", equalTo("改名"));
        round.done("call-off");
    }

    @Test
    void aChiefRanksTheNeedsOfTheOwnStationOnly() {
        int own = Village.fresh().id();
        Round round = Round.open().offer(List.of(), own, 53);

        round.put(CHIEF41, "/vacancies/" + own + "/needs", 0, Map.of("specialities", List.of("CYBER", "TRAFFIC")))
                .then()
                .statusCode(200)
                .body("needs[0]", equalTo("CYBER"));

        round.put(CHIEF41, "/vacancies/" + own + "/needs", 0, Map.of("specialities", List.of()))
                .then()
                .statusCode(412);
        round.put(CHIEF41, "/vacancies/53/needs", 0, Map.of("specialities", List.of()))
                .then()
                .statusCode(404);
    }

    @Test
    void anOfficerWishesForThemselvesAndIsToldWhatCameOfIt() {
        int village = Village.fresh().id();
        int other = Village.fresh().id();
        int person = Somebody.of("S3001");
        CLERK3.assign(person, Role.AUXILIARY, village).then().statusCode(201);
        Desk me = new Desk("s3001", Role.AUXILIARY);
        Round round = Round.open().offer(List.of(), village, other);
        round.nominate(Map.of("person", person, "kind", "DEDICATED", "specialities", List.of()));

        round.put(me, "", 0, Map.of()).then().statusCode(403);
        wish(me, round, 0, other, STATION).then().statusCode(200).body("wishes[0].id", equalTo(other));
        wish(me, round, 0, village).then().statusCode(412);
        wish(me, round, 1, 53).then().statusCode(422).body("code", equalTo("wish-elsewhere"));
        wish(me, round, 1, other, other).then().statusCode(422).body("code", equalTo("named-twice"));
        round.done("match");
        wish(me, round, 1, village).then().statusCode(409);
        me.get("/me/selections").then().body("items[0].outcome", nullValue(), "items[0].open", equalTo(false));
        round.done("publication");
        me.get("/me/selections").then().body("items[0].outcome.village.id", equalTo(other));
    }

    @Test
    void theNextCountySeesNothingAndDoesNothing() {
        int village = Village.fresh().id();
        Round round = Round.open().offer(List.of(), village);

        CLERK2.get("/selections/{id}", round.id()).then().statusCode(404);
        CLERK2.get("/selections").then().body("items.id", not(hasItem(round.id())));
        CLERK2.get("/selections/{id}/vacancies", round.id()).then().statusCode(404);
        new Round(CLERK2, round.id()).step("match", 0).then().statusCode(404);
        Round.opening(CLERK2, 3).then().statusCode(403).body("fields[0].name", equalTo("county"));
        Round theirs = Round.open(CLERK2, 2);
        theirs.nominate(officer(Somebody.fresh(), "DEDICATED", List.of()))
                .then()
                .statusCode(422)
                .body("fields[0].name", equalTo("candidates[0].person"));
        CLERK2.post("/selections/" + theirs.id() + "/vacancies", Map.of("villages", List.of(village)))
                .then()
                .statusCode(422)
                .body("code", equalTo("selection-other-county"), "fields[0].name", equalTo("villages[0]"));
        AUX51.get("/selections").then().statusCode(403);
        CHIEF41.post("/selections", Map.of()).then().statusCode(403);
    }

    @Test
    void everyMistakeIsNamed() {
        CLERK3.post("/selections", Map.of("county", 3, "form", Map.of("name", "")))
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("form.name"));
        Round round = Round.open();
        CLERK3.post("/selections/" + round.id() + "/vacancies", Map.of("villages", List.of(STATION)))
                .then()
                .statusCode(422)
                .body("code", equalTo("selection-village"));
        round.nominate(officer(Somebody.fresh(), "PART_TIME", List.of()))
                .then()
                .statusCode(422)
                .body("fields[0].name", equalTo("candidates[0].kind"));
        round.nominate(officer(Somebody.fresh(), "SECONDED", List.of("FLYING")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-term"));
    }

    private static io.restassured.response.Response wish(Desk me, Round round, long version, Integer... places) {
        return me.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("places", List.of(places)))
                .put("/me/selections/{id}/wishes", round.id());
    }
}
