package org.onebeat.cases.dispute;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class ReportTest extends CaseTest {

    @Test
    void aReportGoesAtOnceToWhoeverHoldsTheVillage() {
        Desk.CHIEF41
                .report(Desk.matterIn(51))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/api/v1/case/disputes/[0-9a-f-]{36}"))
                .body("number", matchesPattern("411603-20\\d\\d-\\d{6}"))
                .body("state", equalTo("REPORTED"))
                .body("colour", nullValue())
                .body("responsible.id", equalTo(StandardPeople.AUX51))
                .body("responsible.displayName", equalTo("李明"))
                .body("reportedBy.displayName", equalTo("周所长"))
                .body("village.name", equalTo("劳桥村"))
                .body("next", equalTo(List.of("TRIAGE", "PAUSE", "NOTE", "GRANT", "RAISE", "WITHDRAWAL", "MERGER")));
    }

    @Test
    void numbersOfACountyHaveNoGaps() {
        String first = Desk.AUX51.file(Desk.AUX51.reported(51)).getString("number");
        Desk.AUX51.report(with("category", "NO_SUCH")).then().statusCode(422);
        String second = Desk.AUX51.file(Desk.AUX51.reported(52)).getString("number");
        assertEquals(count(first) + 1, count(second));
    }

    @Test
    void partiesAreMaskedInTheAnswer() {
        Desk.AUX51
                .report(Desk.matterIn(51))
                .then()
                .body("parties[0].name", equalTo("张**"))
                .body("parties[0].telephone", equalTo("138****5678"))
                .body("parties[0].identityNumber", equalTo("1****************X"))
                .body("parties[1].telephone", nullValue());
    }

    @Test
    void anotherGovernmentsSystemReportsInItsCounty() {
        new Desk("hotline", Role.SYSTEM)
                .report(Desk.matterIn(53))
                .then()
                .statusCode(201)
                .body("next", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"parties[0].telephone, telephone, 123", "parties[0].identityNumber, identity-number, 110105194912310021"
    })
    void aWrongFieldOfAPartyIsNamed(String field, String rule, String value) {
        String name = field.substring(field.indexOf('.') + 1);
        Desk.AUX51
                .report(with("parties", List.of(Map.of("name", "张三丰", name, value))))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("fields[0].name", equalTo(field))
                .body("fields[0].rule", equalTo(rule));
    }

    @Test
    void anEmptyReportIsRefusedFieldByField() {
        Desk.AUX51
                .report(Map.of())
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("village"))
                .body("fields.name", hasItem("summary"));
    }

    @Test
    void whatIsNotOnThePositiveListIsRefusedByName() {
        Desk.AUX51
                .report(with("parties", List.of(Map.of("name", "张三丰", "religion", "无"))))
                .then()
                .statusCode(400)
                .body("fields[0].name", endsWith("religion"))
                .body("fields[0].rule", equalTo("unknown-field"));
    }

    @ParameterizedTest
    @CsvSource({"category, unknown-category", "source, unknown-source"})
    void aTermThatTheCityDoesNotKnowIsRefused(String field, String code) {
        Desk.AUX51
                .report(with(field, "NO_SUCH"))
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("fields[0].name", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({"41, not-a-village", "9999, unknown-area"})
    void aPlaceThatIsNoVillageIsRefused(int area, String code) {
        Desk.CHIEF41.report(with("village", area)).then().statusCode(422).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"53", "54", "510"})
    void aVillageOfSomebodyElseIsRefused(int village) {
        Desk.AUX51.report(Desk.matterIn(village)).then().statusCode(403).body("code", equalTo("out-of-scope"));
    }

    @Test
    void withoutATokenNothingIsRecorded() {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Desk.matterIn(51))
                .post("/api/v1/case/disputes")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "clerk3, COUNTY_CLERK, role-lacking",
        "leader, CITY_LEADER, role-lacking",
        "nobody, AUXILIARY, no-posting",
        "ended51, AUXILIARY, no-posting"
    })
    void onlyThoseWithAPostingForItReport(String account, Role role, String code) {
        new Desk(account, role).report(Desk.matterIn(51)).then().statusCode(403).body("code", equalTo(code));
    }

    @Test
    void theSameKeyOpensOneFile() {
        String key = UUID.randomUUID().toString();
        String first = reportWith(key, Desk.matterIn(51), 201);
        String again = reportWith(key, Desk.matterIn(51), 201);
        assertEquals(first, again);
    }

    @Test
    void theSameKeyForAnotherMatterIsRefused() {
        String key = UUID.randomUUID().toString();
        reportWith(key, Desk.matterIn(51), 201);
        reportWith(key, Desk.matterIn(52), 422);
    }

    @Test
    void withoutAKeyNothingIsRecorded() {
        Desk.AUX51
                .call()
                .contentType(ContentType.JSON)
                .body(Desk.matterIn(51))
                .post("/disputes")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void aReportMayCarryItsOwnTime() {
        Instant lastWeek = Instant.now().minus(Duration.ofDays(6));
        String occurred = Desk.AUX51
                .report(with("occurredAt", lastWeek.toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("occurredAt");
        assertEquals(lastWeek.toEpochMilli(), Instant.parse(occurred).toEpochMilli());
    }

    @ParameterizedTest
    @CsvSource({"aux51, AUXILIARY, 8", "officer41, COMMUNITY_OFFICER, 8", "chief41, STATION_CHIEF, 32"})
    void aTimeBeyondTheWindowOfTheRoleIsRefused(String account, Role role, int days) {
        Instant longAgo = Instant.now().minus(Duration.ofDays(days));
        new Desk(account, role)
                .report(with("occurredAt", longAgo.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("occurred-too-early"));
    }

    @Test
    void theFutureIsRefused() {
        Desk.AUX51
                .report(with("occurredAt", Instant.now().plusSeconds(3600).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("occurred-in-future"));
    }

    private static String reportWith(String key, Map<String, ?> body, int status) {
        return Desk.AUX51
                .call()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/disputes")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = Desk.matterIn(51);
        body.put(field, value);
        return body;
    }

    private static int count(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
