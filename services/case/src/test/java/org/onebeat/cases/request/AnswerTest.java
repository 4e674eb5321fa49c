package org.onebeat.cases.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;

/** What those do whom residents ask. */
@QuarkusTest
class AnswerTest extends CaseTest {

    @Inject
    Receipts receipts;

    @Inject
    DataSource database;

    @BeforeEach
    void nobodyAskedBefore() {
        Database.change(database, "delete from village_flood");
    }

    @Test
    void whoHoldsTheVillageAnswersAndTheResidentReadsItAndSaysWhetherItIsSolved() {
        String receipt = asked("ASK");
        file(Desk.AUX51, receipt)
                .then()
                .statusCode(200)
                .body("responsible.displayName", equalTo("李明"))
                .body("dueAt", notNullValue())
                .body("resident.name", equalTo("张**"))
                .body("resident.telephone", equalTo("138****5678"))
                .body("mayAnswer", equalTo(true));
        step(Desk.AUX51, receipt, "answer", Map.of("text", "今晚修好"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));

        AtTheDoor.read(receipt)
                .then()
                .body("conversation[1].own", equalTo(false))
                .body("conversation[1].text", equalTo("今晚修好"));
        AtTheDoor.take(receipt, "judgement", Map.of("solved", false, "text", "还是不亮"))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("answerBy", notNullValue());
        step(Desk.OFFICER41, receipt, "answer", Map.of("text", "换了灯")).then().statusCode(200);
        AtTheDoor.take(receipt, "judgement", Map.of("solved", true))
                .then()
                .statusCode(200)
                .body("solved", equalTo(true));
        AtTheDoor.take(receipt, "judgement", Map.of("solved", true)).then().statusCode(409);
    }

    @Test
    void whatIsNotOursIsRefusedWithWhereToGo() {
        String receipt = asked("SERVICE");
        step(Desk.CHIEF41, receipt, "refusal", Map.of("text", "请到镇便民服务中心"))
                .then()
                .statusCode(200);
        AtTheDoor.read(receipt)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("conversation[1].text", containsString("便民"));
        step(Desk.CHIEF41, receipt, "answer", Map.of("text", "x"))
                .then()
                .statusCode(409)
                .body("possible", equalTo(List.of("RECEIVED")));
    }

    @Test
    void whatIsADisputeBecomesOneOnceWithWhoAskedAsItsParty() {
        String receipt = asked("REPORT");
        Map<String, ?> turn = Map.of("category", "NEIGHBOUR", "summary", "两户因路灯争执", "answer", "已受理，村警会联系您");
        String dispute = step(Desk.AUX51, receipt, "dispute", turn)
                .then()
                .statusCode(200)
                .extract()
                .path("dispute");
        Desk.AUX51
                .call()
                .get("/disputes/{id}", dispute)
                .then()
                .body("source", equalTo("RESIDENT"))
                .body("parties[0].name", equalTo("张**"))
                .body("responsible.displayName", equalTo("李明"));
        step(Desk.AUX51, receipt, "dispute", turn).then().statusCode(409);
        AtTheDoor.read(receipt).then().body("state", equalTo("TURNED"));
        AtTheDoor.take(receipt, "judgement", Map.of("solved", false))
                .then()
                .statusCode(200)
                .body("state", equalTo("TURNED"));
        step(
                        Desk.AUX51,
                        asked("REPORT"),
                        "dispute",
                        new HashMap<>(Map.of("category", "UFO", "summary", "x", "answer", "x")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-category"));
    }

    @Test
    void whoAsksIsSeenInFullForAReasonOnly() {
        String receipt = asked("ASK");
        Desk.AUX51
                .posting(Map.of("reason", "回电"))
                .post("/requests/{id}/disclosures", id(receipt))
                .then()
                .statusCode(200)
                .body("name", equalTo("张三丰"))
                .body("telephone", equalTo("13812345678"));
        Desk.AUX51
                .posting(Map.of("reason", " "))
                .post("/requests/{id}/disclosures", id(receipt))
                .then()
                .statusCode(400);
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id(receipt))
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("resident-disclosed"))
                .body("items.account", hasItem("resident"));
    }

    @Test
    void othersSeeNothingAndClerksOnlyRead() {
        String receipt = asked("ASK");
        file(Desk.CLERK3, receipt).then().statusCode(200).body("mayAnswer", equalTo(false));
        step(Desk.CLERK3, receipt, "answer", Map.of("text", "x")).then().statusCode(403);
        for (Desk elsewhere : List.of(Desk.AUX54, Desk.CLERK2, Desk.AUX53)) {
            file(elsewhere, receipt).then().statusCode(404);
        }
        for (Desk elsewhere : List.of(Desk.AUX54, Desk.AUX53)) {
            elsewhere
                    .posting(Map.of("text", "x"))
                    .header("If-Match", "\"0\"")
                    .post("/requests/{id}/answer", id(receipt))
                    .then()
                    .statusCode(404);
        }
        Desk.AUX51
                .posting(Map.of("text", "x"))
                .post("/requests/{id}/answer", id(receipt))
                .then()
                .statusCode(428);
        Desk.AUX51
                .posting(Map.of("text", "x"))
                .header("If-Match", "\"7\"")
                .post("/requests/{id}/answer", id(receipt))
                .then()
                .statusCode(412);
        AtTheDoor.call().basePath("/api/v1/case").get("/requests").then().statusCode(401);
    }

    @Test
    void theListFindsWhatWaitsAndNarrows() {
        String receipt = asked("SERVICE");
        Desk.AUX51
                .call()
                .queryParam("open", true)
                .queryParam("kind", "SERVICE")
                .queryParam("sort", "dueAt")
                .queryParam("limit", 200)
                .get("/requests")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id(receipt)))
                .body("items.kind", not(hasItem("ASK")));
        Desk.AUX51
                .call()
                .queryParam("overdue", true)
                .get("/requests")
                .then()
                .body("items.id", not(hasItem(id(receipt))));
        Desk.AUX51.call().queryParam("state", "GONE").get("/requests").then().statusCode(400);
    }

    @Test
    void nothingOfAResidentLeavesTheServiceAndAllIsAsPromised() throws Exception {
        String receipt = asked("REPORT");
        step(Desk.AUX51, receipt, "answer", Map.of("text", "今晚修好")).then().statusCode(200);
        AtTheDoor.take(receipt, "judgement", Map.of("solved", false, "text", "还是不亮"))
                .then()
                .statusCode(200);
        for (ConsumerRecord<String, byte[]> event : EventsTold.of("case.resident-request", id(receipt), 3)) {
            JsonNode data = new ObjectMapper().readTree(event.value());
            Contracts.assertMatches("case/resident-request-" + AtTheDoor.happening(event), data);
            for (String residents : List.of("张", "三丰", "1381", "路灯", "今晚", "不亮", receipt.replace("-", ""))) {
                assertFalse(data.toString().contains(residents), data::toString);
            }
        }
    }

    private String asked(String kind) {
        Map<String, Object> body = AtTheDoor.question(kind, 51);
        body.put("contact", Map.of("name", "张三丰", "telephone", "13812345678"));
        body.put("consent", true);
        return AtTheDoor.asked(body);
    }

    private String id(String receipt) {
        return receipts.requestOf(receipt).toString();
    }

    private Response file(Desk desk, String receipt) {
        return desk.call().get("/requests/{id}", id(receipt));
    }

    private Response step(Desk desk, String receipt, String step, Map<String, ?> body) {
        String etag = file(desk, receipt).header("ETag");
        return desk.posting(body).header("If-Match", etag).post("/requests/{id}/{step}", id(receipt), step);
    }
}
