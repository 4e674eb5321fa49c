package org.onebeat.cases.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.StandardPeople;

/** The parties are brought together: planned, held or called off, one meeting after another. */
@QuarkusTest
class MeetingTest extends CaseTest {

    private static final String FRIDAY = "2035-03-02T01:00:00Z";

    @Inject
    DataSource database;

    @Test
    void aPlannedMeetingStandsInTheFileWithEverybodyWhoIsToCome() {
        plan(mediating(), planned())
                .statusCode(200)
                .body("meetings.state", contains("PLANNED"))
                .body("meetings[0].startsAt", equalTo(FRIDAY))
                .body("meetings[0].staff.displayName", contains("吴警官"))
                .body("meetings[0].partners.name", contains("郑律师"))
                .body("timeline[-1].type", equalTo("MEETING_PLANNED"))
                .body("next", hasItem("MEETING_OFF"))
                .body("next", not(hasItem("MEETING")));
    }

    @Test
    void itIsHeldAsItCameAndWhatCameOfItStandsThere() {
        String id = mediating();
        plan(id, planned()).statusCode(200);
        Desk.AUX51
                .take(id, "meeting-result", Map.of("outcome", "CLOSER", "note", "沟走向已认可", "nextStep", "量地后再谈"))
                .then()
                .statusCode(200)
                .body("meetings.state", contains("HELD"))
                .body("meetings[0].place", equalTo("COMMITTEE"))
                .body("meetings[0].partners.size()", equalTo(1))
                .body("meetings[0].result.nextStep", equalTo("量地后再谈"))
                .body("next", hasItem("MEETING"));
        assertEquals(List.of(), listed(Desk.AUX51, id));
    }

    @Test
    void aMeetingThatCameAboutByItselfNeedsAPlace() {
        String id = mediating();
        Desk.AUX51
                .take(id, "meeting-result", Map.of("outcome", "CLOSER"))
                .then()
                .statusCode(422)
                .body("code", equalTo("meeting-without-place"))
                .body("fields[0].name", equalTo("place"));
        Desk.AUX51.take(id, "meeting-result").then().statusCode(200).body("meetings.state", contains("HELD"));
    }

    @Test
    void whatIsCalledOffSaysWhy() {
        String id = mediating();
        plan(id, planned()).statusCode(200);
        Desk.AUX51
                .take(id, "meeting-cancellation")
                .then()
                .statusCode(200)
                .body("meetings[0].state", equalTo("CALLED_OFF"))
                .body("meetings[0].calledOffFor", equalTo("一方外出"));
        Desk.AUX51.take(id, "meeting-cancellation").then().statusCode(409);
    }

    @Test
    void whatIsStillPlannedWhenTheMediationEndsFallsAway() {
        String id = mediating();
        plan(id, planned()).statusCode(200);
        Desk.AUX51
                .take(id, "agreement")
                .then()
                .statusCode(200)
                .body("meetings[0].state", equalTo("CALLED_OFF"))
                .body("meetings[0].calledOffFor", nullValue());
        assertEquals(List.of(), listed(Desk.AUX51, id));
    }

    @ParameterizedTest
    @CsvSource({
        "startsAt, 2020-03-02T01:00:00Z, meeting-in-the-past, startsAt",
        "place, MOON, unknown-place, place",
        "method, SHOUT, unknown-method, method"
    })
    void aMeetingIsPlannedInTheWordsOfTheCity(String name, String value, String code, String field) {
        plan(mediating(), with(name, value))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("fields[0].name", equalTo(field));
    }

    @Test
    void nobodyOfAnotherCountyAndNoUnknownAgencyIsAskedToCome() {
        String id = mediating();
        for (int stranger : List.of(StandardPeople.CLERK2, StandardPeople.HOTLINE, 999_999)) {
            plan(id, with("staff", List.of(StandardPeople.OFFICER41, stranger)))
                    .statusCode(422)
                    .body("code", equalTo("unknown-person"))
                    .body("fields[0].name", equalTo("staff[1]"));
        }
        plan(id, with("partners", List.of(Map.of("agency", "ALCHEMY", "name", "郑"))))
                .statusCode(422)
                .body("fields[0].name", equalTo("partners[0].agency"));
        Desk.AUX51
                .take(id, "meeting-result", Map.of("place", "SCENE", "outcome", "BEAUTIFUL"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-outcome"));
    }

    @Test
    void theNextMeetingsAreListedByScopeAndDayAndWhoIsToBeThere() {
        String id = mediating();
        plan(id, planned()).statusCode(200);
        assertEquals(List.of(id), listed(Desk.AUX51, id));
        assertEquals(List.of(id), listed(Desk.CHIEF41, id));
        assertEquals(List.of(), listed(Desk.AUX53, id));
        assertEquals(List.of(), listed(Desk.CLERK2, id));
        assertEquals(List.of(id), listed(Desk.OFFICER41, id, "mine", true));
        assertEquals(List.of(), listed(Desk.CHIEF41, id, "mine", true));
        assertEquals(List.of(), listed(Desk.AUX51, id, "until", "2035-03-02"));
        assertEquals(List.of(id), listed(Desk.AUX51, id, "from", "2035-03-02"));
    }

    @Test
    void whoDoesNotWorkOnDisputesHasNoMeetings() {
        new Desk("nobody", Role.STATION_CHIEF).call().get("/meetings").then().statusCode(403);
    }

    @Test
    void thePeopleOfAgenciesAreEncryptedAtRest() {
        String id = mediating();
        plan(id, planned()).statusCode(200);
        byte[] kept = (byte[])
                Database.rows(database, "select partners from meeting where dispute_id = ?", UUID.fromString(id))
                        .getFirst()
                        .get("partners");
        assertFalse(new String(kept, StandardCharsets.UTF_8).contains("郑律师"));
    }

    private static String mediating() {
        return Desk.AUX51.brought(51, "triage", "assignment", "mediation");
    }

    private static Map<String, Object> planned() {
        return new HashMap<>(Map.of(
                "startsAt",
                FRIDAY,
                "place",
                "COMMITTEE",
                "method",
                "THREE_STEPS",
                "staff",
                List.of(StandardPeople.OFFICER41),
                "partners",
                List.of(Map.of("agency", "JUSTICE", "name", "郑律师"))));
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> plan = planned();
        plan.put(name, value);
        return plan;
    }

    private static ValidatableResponse plan(String id, Map<String, Object> plan) {
        return Desk.AUX51.take(id, "meetings", plan).then();
    }

    /** Those of these disputes whose next meeting is listed. */
    private static List<String> listed(Desk desk, String id, Object... asked) {
        var call = desk.call().queryParam("limit", 200);
        for (int i = 0; i < asked.length; i += 2) {
            call.queryParam((String) asked[i], asked[i + 1]);
        }
        List<String> ids =
                call.get("/meetings").then().statusCode(200).extract().path("items.dispute");
        return ids.stream().filter(id::equals).toList();
    }
}
