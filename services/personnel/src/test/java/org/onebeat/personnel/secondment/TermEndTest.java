package org.onebeat.personnel.secondment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.personnel.course.Session;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;

@QuarkusTest
class TermEndTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Inject
    Warnings warnings;

    @Inject
    DataSource database;

    @Test
    void aTermThatEndsEarlyCallsItsRenewalOff() {
        int village = Village.fresh().id();
        int person = trained();
        int term = begin(person, village);
        int renewal = step(term, "renewal", Map.of()).path("id");
        Object accountBefore = account(person);

        step(term, "end", Map.of("reason", "原单位需要")).then().statusCode(200).body("goneOn", equalTo(false));

        LocalDate called = TODAY.plusYears(1);
        read(renewal)
                .then()
                .body("from", equalTo("" + called), "until", equalTo("" + called), "endReason", equalTo("原单位需要"));
        assertEquals(0, goingOn(person));
        assertNotEquals(accountBefore, account(person));
        assertEquals(201, beginning(trained(), village).statusCode());
    }

    @Test
    void aRenewalThatWasCalledOffCanBeMadeAgain() {
        int term = begin(trained(), Village.fresh().id());
        int renewal = step(term, "renewal", Map.of()).path("id");

        step(renewal, "end", Map.of("on", "" + TODAY.plusYears(1), "reason", "不再续期"))
                .then()
                .statusCode(200);

        read(term).then().body("goneOn", equalTo(false), "endReason", nullValue());
        step(term, "renewal", Map.of()).then().statusCode(201);
    }

    @Test
    void aTermEndsWithItsPostingWhateverEndsThat() {
        int person = trained();
        int term = begin(person, Village.fresh().id());
        JsonPath posting = posting(person);

        CLERK3.end(posting.getInt("items[0].id"), posting.getLong("items[0].version"))
                .then()
                .statusCode(200);

        read(term).then().body("until", equalTo("" + TODAY), "endReason", equalTo("调离"));
        step(term, "renewal", Map.of()).then().statusCode(409).body("code", equalTo("secondment-ended"));
    }

    @Test
    void aTermEndsWhenItsVillageBecomesPartOfOneThatHasItsOfficer() {
        Village village = Village.fresh();
        Village heir = Village.fresh();
        CLERK3.assign(Somebody.fresh(), Role.COMMUNITY_OFFICER, heir.id())
                .then()
                .statusCode(201);
        int person = trained();
        int term = begin(person, village.id());
        int other = begin(trained(), Village.fresh().id());

        village.mergeInto(heir, TODAY);

        read(term).then().body("endReason", equalTo("area-merged"), "until", equalTo("" + TODAY));
        read(other).then().body("endReason", nullValue());
    }

    @Test
    void aTermServesWhereItsPostingServes() {
        int person = trained();
        int term = begin(person, Village.fresh().id());
        int other = Village.fresh().id();
        JsonPath posting = posting(person);

        CLERK3.call()
                .contentType("application/json")
                .header("If-Match", "\"" + posting.getLong("items[0].version") + "\"")
                .body(Map.of("areas", List.of(other), "exception", "照顾老人"))
                .put("/postings/{id}/areas", posting.getInt("items[0].id"))
                .then()
                .statusCode(200);

        read(term).then().body("village.id", equalTo(other), "until", equalTo("" + TODAY.plusYears(1)));
    }

    @Test
    void whatWasNoSecondmentWasNoTerm() {
        int person = trained();
        int term = begin(person, Village.fresh().id());
        JsonPath posting = posting(person);

        CLERK3.step(
                        "/postings/{id}/corrections",
                        posting.getInt("items[0].id"),
                        posting.getLong("items[0].version"),
                        Map.of("kind", "DEDICATED", "reason", "录入有误"))
                .then()
                .statusCode(200);

        read(term).then().body("until", equalTo("" + TODAY), "endReason", equalTo("corrected"));
    }

    @Test
    void aRenewedTermIsNeitherSwappedNorWarnedOf() {
        int person = trained();
        int term = CLERK3.post(
                        "/secondments",
                        Map.of("person", person, "village", Village.fresh().id(), "until", "" + TODAY.plusDays(20)))
                .path("id");
        int other = begin(trained(), Village.fresh().id());
        int renewal = step(term, "renewal", Map.of()).path("id");
        Map<String, Object> wish = Map.of("with", other, "version", 0, "reason", "离家近");

        step(term, "swap", wish).then().statusCode(409).body("code", equalTo("secondment-renewed"));
        warnings.look();
        assertEquals(List.of(), warned(term));

        step(renewal, "end", Map.of("on", "" + TODAY.plusDays(20), "reason", "不再续期"));
        warnings.look();
        assertEquals(1, warned(term).size());
    }

    @Test
    void nobodyIsTakenFromWhereTheyServeInPassing() {
        int person = trained();
        CLERK3.assign(person, Role.COMMUNITY_OFFICER, Village.fresh().id())
                .then()
                .statusCode(201);

        beginning(person, Village.fresh().id())
                .then()
                .statusCode(409)
                .body("code", equalTo("function-held"), "fields.name", contains("person"));
        CLERK3.get("/secondments?person=" + person).then().body("items", empty());
    }

    private Object account(int person) {
        return Database.rows(database, "select revision from account where person_id = ?", person)
                .getFirst()
                .get("revision");
    }

    private List<Map<String, Object>> warned(int term) {
        return Database.rows(database, "select id from secondment where id = ? and warned_at is not null", term);
    }

    private static int goingOn(int person) {
        return CLERK3.get("/postings?at=" + CivilTime.startOf(TODAY.plusYears(1)) + "&person=" + person)
                .jsonPath()
                .getList("items")
                .size();
    }

    private static JsonPath posting(int person) {
        return CLERK3.get("/postings?person=" + person).jsonPath();
    }

    private static int trained() {
        int person = Somebody.fresh();
        Session.held(CLERK3, 3, "VILLAGE_WORK", List.of(person));
        return person;
    }

    private static int begin(int person, int village) {
        return beginning(person, village).then().statusCode(201).extract().path("id");
    }

    private static Response beginning(int person, int village) {
        return CLERK3.post("/secondments", Map.of("person", person, "village", village));
    }

    private static Response read(int term) {
        return CLERK3.get("/secondments/{id}", term);
    }

    private static Response step(int term, String step, Map<String, ?> body) {
        return CLERK3.step(
                "/secondments/{id}/" + step, term, read(term).jsonPath().getLong("version"), body);
    }
}
