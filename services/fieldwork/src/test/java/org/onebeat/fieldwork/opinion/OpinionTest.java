package org.onebeat.fieldwork.opinion;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;

@QuarkusTest
class OpinionTest extends FieldworkTest {

    @Test
    void anOpinionGetsItsAnswerAndWhoeverRecordedItIsTold() {
        String id = Desk.AUX51.asked(51);
        answer(Desk.OFFICER41, id, 0)
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("answer", equalTo("下月增设"))
                .body("answeredBy.displayName", equalTo("吴警官"))
                .body("by.displayName", equalTo("李明"));
        assertEquals(List.of("OPINION_ANSWERED"), Desk.AUX51.toldOf(id));
    }

    @Test
    void bothStepsAreToldAsPromisedWithoutAWord() throws Exception {
        String id = Desk.AUX51.asked(51);
        answer(Desk.CHIEF41, id, 0);
        List<String> told = EventsTold.of("fieldwork.opinion", id, 2).stream()
                .map(event -> new String(event.value(), StandardCharsets.UTF_8))
                .toList();
        Contracts.assertMatches("fieldwork/opinion-recorded", new ObjectMapper().readTree(told.getFirst()));
        Contracts.assertMatches("fieldwork/opinion-answered", new ObjectMapper().readTree(told.getLast()));
        told.forEach(data -> assertFalse(data.contains("垃圾桶") || data.contains("增设"), data));
    }

    @Test
    void anAnswerStands() {
        String id = Desk.AUX51.asked(51);
        answer(Desk.CHIEF41, id, 0);
        answer(Desk.CHIEF41, id, 1).then().statusCode(409).body("code", equalTo("answered-already"));
        answer(Desk.CHIEF41, id, 0).then().statusCode(412);
    }

    @Test
    void theOpenAndTheAnsweredAreListedApart() {
        String open = Desk.AUX51.asked(51);
        String answered = Desk.AUX51.asked(52);
        answer(Desk.CHIEF41, answered, 0);
        list("open=true").body("items.id", hasItem(open)).body("items.id", not(hasItem(answered)));
        list("open=false").body("items.id", hasItem(answered)).body("items.id", not(hasItem(open)));
        list("village=52&subject=ENVIRONMENT&station=41&county=3").body("items.village.name", everyItem(is("朱庄村")));
        list("mine=true&limit=1").body("items.size()", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "aux51, AUXILIARY, 51, NO_SUCH, 422, unknown-subject",
        "aux51, AUXILIARY, 53, SAFETY, 403, out-of-scope",
        "clerk3, COUNTY_CLERK, 51, SAFETY, 403, role-lacking"
    })
    void whatMakesNoSenseIsRefused(String account, Role role, int village, String subject, int status, String code) {
        Map<String, Object> body = Desk.opinionIn(village);
        body.put("subject", subject);
        new Desk(account, role).ask(body).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void nobodyAnswersForAnotherStation() {
        String id = Desk.AUX53.asked(53);
        answer(Desk.CHIEF41, id, 0).then().statusCode(404);
        answer(Desk.AUX53, id, 0).then().statusCode(403);
        Desk.CLERK2.call().get("/opinions/{id}", id).then().statusCode(404);
    }

    @Test
    void thePastComesInWithItsAnswersAndTellsNobody() {
        String reference = "o:" + UUID.randomUUID();
        bringIn(past(reference, "答复")).then().statusCode(200).body("taken", equalTo(1));
        bringIn(past(reference, "答复")).then().body("known", equalTo(1));
        String id = Desk.AUX53
                .call()
                .get("/opinions?mine=true&open=false")
                .then()
                .body("items[0].imported", equalTo(true))
                .extract()
                .path("items[0].id");
        assertEquals(2, EventsTold.of("fieldwork.opinion", id, 2).size());
        assertEquals(List.of(), Desk.AUX53.toldOf(id));
    }

    @Test
    void halfAnAnswerIsRefused() {
        bringIn(past("o:" + UUID.randomUUID(), null))
                .then()
                .statusCode(422)
                .body("fields[0].name", equalTo("records[0].answer"))
                .body("fields[0].rule", equalTo("answer-incomplete"));
    }

    private static Map<String, Object> past(String reference, String answer) {
        Map<String, Object> record = new HashMap<>(Map.of(
                "reference", reference,
                "village", "411603002201",
                "subject", "TRAFFIC",
                "text", "路灯不亮",
                "occurredAt", "2024-05-06T02:00:00Z",
                "answeredAt", "2024-05-08T02:00:00Z"));
        record.put("answer", answer);
        return record;
    }

    private static Response bringIn(Map<String, ?> record) {
        return Desk.IMPORTER3
                .posting(Map.of("county", "411603", "records", List.of(record)))
                .post("/imports/opinions");
    }

    private static Response answer(Desk desk, String id, long version) {
        return desk.posting(Map.of("answer", "下月增设"))
                .header("If-Match", "\"" + version + "\"")
                .post("/opinions/{id}/answer", id);
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return Desk.CHIEF41.call().get("/opinions?" + query).then().statusCode(200);
    }
}
