package org.onebeat.personnel.incentive;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class IncentiveTest extends PersonnelTest {

    @Test
    void whatWasEnteredWronglyIsStruckAndCountsNoMore() {
        int person = Somebody.fresh();
        JsonPath entered = entered(person, "COMMENDATION", "MERIT_3", "2025-05-01");
        enter(person, "COMMENDATION", "MERIT_3", "2025-05-01").then().statusCode(409);

        strike(entered, 0).then().statusCode(200).body("struckFor", equalTo("录错"));

        strike(entered, 0).then().statusCode(412);
        strike(entered, 1).then().statusCode(409).body("code", equalTo("record-struck"));
        CLERK3.get("/service-records?person=" + person).then().body("items", hasSize(0));
        CLERK3.get("/service-records?struck=true&person=" + person).then().body("items", hasSize(1));
        enter(person, "COMMENDATION", "MERIT_3", "2025-05-01").then().statusCode(201);
    }

    @Test
    void aRecordIsOfSomebodyElseInReachAndOfAKnownKind() {
        int person = Somebody.fresh();
        enter(person, "CARE", "MASSAGE", "2025-05-01").then().statusCode(422).body("code", equalTo("unknown-term"));
        enter(person, "CARE", "HEALTH_CHECK", "2099-05-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("day-to-come"));
        enter(StandardPeople.CLERK3, "COMMENDATION", "MERIT_1", "2025-05-01")
                .then()
                .statusCode(403)
                .body("code", equalTo("own-matter"));
        CLERK2.post("/service-records", body(person, "CARE", "HEALTH_CHECK", "2025-05-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-person"), "fields[0].name", equalTo("people[0]"));
        AUX51.get("/service-records").then().statusCode(403);
        JsonPath entered = entered(person, "CARE", "HEALTH_CHECK", "2025-05-01");
        CLERK2.get("/service-records?person=" + person).then().body("items", hasSize(0));
        CLERK2.once()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "不归我管"))
                .post("/service-records/{id}/strike", entered.getInt("items[0].id"))
                .then()
                .statusCode(404);
    }

    @Test
    void aHealthCheckIsDueUntilOneIsOnRecord() {
        int person = Somebody.fresh();
        CLERK3.get("/health-checks-due?person=" + person).then().body("items.person.id", contains(person));

        entered(person, "CARE", "HEALTH_CHECK", LocalDate.now().minusDays(30).toString());

        CLERK3.get("/health-checks-due?person=" + person).then().body("items", hasSize(0));
    }

    @Test
    void threeYearsRunningExcellentMakeACandidate() {
        int three = Somebody.fresh();
        int two = Somebody.fresh();
        for (int year = 2011; year <= 2013; year++) {
            entered(three, "APPRAISAL", "EXCELLENT", year + "-06-30");
            entered(two, "APPRAISAL", year == 2012 ? "COMPETENT" : "EXCELLENT", year + "-06-30");
        }
        enter(three, "APPRAISAL", "COMPETENT", "2013-01-01").then().statusCode(409);

        CLERK3.get("/candidates?year=2013").then().statusCode(200).body("items.person.id", contains(three));
        CLERK3.get("/candidates?year=2014").then().body("items", hasSize(0));
        CLERK2.get("/candidates?year=2013").then().body("items", hasSize(0));
        CLERK3.get("/candidates/export?year=2013").then().statusCode(200).contentType(Sheet.XLSX);
        CLERK3.get("/service-records/export?person=" + three)
                .then()
                .statusCode(200)
                .contentType(Sheet.XLSX);
    }

    @Test
    void aPromotionIsGivenWhenDueAndElseSaysWhyNot() {
        int person = Somebody.fresh();
        LocalDate today = LocalDate.now(CivilTime.ZONE);
        LocalDate since = today.minusYears(2);
        CLERK3.post("/people/" + person + "/grades", Map.of("grade", 1, "from", since.toString()))
                .then()
                .statusCode(201);
        entered(person, "APPRAISAL", "EXCELLENT", since.getYear() + "-12-31");
        promote(person, today.toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("promotion-not-due"))
                .body("reasons.find { it.rule == 'COMPETENT' }.years", contains(since.getYear() + 1));
        entered(person, "APPRAISAL", "COMPETENT", (since.getYear() + 1) + "-12-31");
        CLERK3.get("/promotions?due=true&person=" + person).then().body("items.verdict.grade", contains(1));
        promote(person, today.minusDays(1).toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("promotion-in-past"));

        promote(person, today.toString()).then().statusCode(201).body("verdict.grade", equalTo(2));

        promote(person, today.toString()).then().statusCode(409);
        CLERK3.get("/promotions?due=true&person=" + person).then().body("items", hasSize(0));
        CLERK2.get("/promotions?person=" + person).then().body("items", hasSize(0));
    }

    @Test
    void rulesAndRatesAreDatedAndTheCitysToChange() {
        Map<String, ?> rate = Map.of("function", "GRID_WORKER", "payer", "TOWNSHIP", "from", "2099-01-15", "amount", 1);
        ADMIN.post("/allowance-rates", rate).then().statusCode(201).body("from", equalTo("2099-01-01"));
        ADMIN.post("/allowance-rates", rate).then().statusCode(409);
        CLERK3.post("/allowance-rates", rate).then().statusCode(403);
        CLERK3.get("/allowance-rates").then().body("items[0].amount", equalTo(50_000));
        Map<String, Object> rule =
                new java.util.HashMap<>(CLERK3.get("/incentive-rules").path("items[0]"));
        rule.put("from", "2020-01-02");
        ADMIN.post("/incentive-rules", rule).then().statusCode(422).body("code", equalTo("rule-in-past"));
        rule.put("from", "2098-01-01");
        rule.put("merits", List.of("NOT_A_MERIT"));
        ADMIN.post("/incentive-rules", rule).then().statusCode(422).body("code", equalTo("unknown-term"));
    }

    @Test
    void everybodyReadsTheirOwn() {
        int person = Somebody.of("OWNREC1");
        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id());
        entered(person, "COMMENDATION", "CITATION", "2025-05-01");
        Desk owner = new Desk("ownrec1", Role.AUXILIARY);

        owner.get("/me/incentives").then().statusCode(200).body("records.code", contains("CITATION"));
    }

    private static JsonPath entered(int person, String catalogue, String code, String on) {
        return enter(person, catalogue, code, on)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response enter(int person, String catalogue, String code, String on) {
        return CLERK3.post("/service-records", body(person, catalogue, code, on));
    }

    private static Map<String, ?> body(int person, String catalogue, String code, String on) {
        return Map.of("people", List.of(person), "catalogue", catalogue, "code", code, "on", on);
    }

    private static Response strike(JsonPath entered, long version) {
        return CLERK3.once()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "录错"))
                .post("/service-records/{id}/strike", entered.getInt("items[0].id"));
    }

    private static Response promote(int person, String from) {
        return CLERK3.post("/promotions", Map.of("person", person, "from", from));
    }
}
