package org.onebeat.cases.request;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.testkit.CountyWall;
import org.onebeat.testkit.Database;

/** What a resident does without signing in (domain.md section 5, resident channel). */
@QuarkusTest
class ResidentTest extends CaseTest {

    @Inject
    DataSource database;

    @Inject
    Receipts receipts;

    @BeforeEach
    void nobodyAskedBefore() {
        Database.change(database, "delete from village_flood");
    }

    @Test
    void aResidentAsksAndFollowsTheAnswerByTheReceipt() {
        Response asked = AtTheDoor.ask(AtTheDoor.question("ASK", 51));
        asked.then()
                .statusCode(200)
                .body("receipt", notNullValue())
                .body("village", equalTo("劳桥村"))
                .body("station", equalTo("城关派出所"))
                .body("state", equalTo("RECEIVED"))
                .body("emergency", equalTo("110"));
        String receipt = asked.path("receipt");
        AtTheDoor.take(receipt, "lines", Map.of("text", "在村口")).then().statusCode(200);

        AtTheDoor.read(receipt.toLowerCase().replace("-", " "))
                .then()
                .statusCode(200)
                .body("number", equalTo(asked.path("number")))
                .body("receipt", nullValue())
                .body("conversation.text", equalTo(List.of("夜里路灯不亮，老人摔了", "在村口")))
                .body("conversation.own", equalTo(List.of(true, true)));
    }

    @Test
    void aVillageIsFoundByItsNameOrByTheCodeOnItsPoster() {
        AtTheDoor.call()
                .queryParam("name", "劳桥")
                .get("/villages")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(51))
                .body("items[0].station", equalTo("城关派出所"))
                .body("items[0].county", equalTo("淮阳区"));
        AtTheDoor.call()
                .queryParam("code", "411602001001")
                .get("/villages")
                .then()
                .body("items.id", equalTo(List.of(54)));
        AtTheDoor.call().queryParam("code", "411603").get("/villages").then().body("items.id", equalTo(List.of()));
        AtTheDoor.call()
                .queryParam("name", "劳")
                .get("/villages")
                .then()
                .statusCode(400)
                .body("code", equalTo("name-too-short"));
    }

    @Test
    void theSameCallTwiceAsksOnceAndGivesTheSameReceipt() {
        Map<String, Object> body = AtTheDoor.question("ASK", 51);
        String proof = AtTheDoor.proof();
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<String>> calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> AtTheDoor.ask(body, proof, key)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("receipt")))
                .limit(3)
                .toList();
        String receipt = calls.getFirst().join();
        calls.forEach(call -> assertEquals(receipt, call.join()));
        body.put("text", "换了一句话");
        AtTheDoor.ask(body, proof, key).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aProofCountsOnceAndHasToBeOurs() {
        Map<String, Object> body = AtTheDoor.question("ASK", 51);
        String proof = AtTheDoor.proof();
        AtTheDoor.ask(body, proof, UUID.randomUUID().toString()).then().statusCode(200);
        AtTheDoor.ask(body, proof, UUID.randomUUID().toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("proof-spent"));
        String easier = AtTheDoor.solved(
                AtTheDoor.proof().replaceFirst("\\.15\\.", ".8.").replaceFirst("\\.\\d+$", ""));
        for (String wrong : new String[] {easier, proof.replaceFirst("\\d+$", "99999999"), "x", ""}) {
            AtTheDoor.ask(body, wrong, UUID.randomUUID().toString())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("proof-wrong"));
        }
        AtTheDoor.call()
                .body(body)
                .header("Proof", AtTheDoor.proof())
                .post("/requests")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsMissingIsNamed() {
        Map<String, Object> body = AtTheDoor.question("ASK", 51);
        body.put("text", " ");
        AtTheDoor.ask(body).then().statusCode(422).body("fields[0].name", equalTo("text"));
        body = AtTheDoor.question("ASK", 51);
        body.put("contact", Map.of("name", "张三丰", "telephone", "13812345678"));
        AtTheDoor.ask(body).then().statusCode(422).body("code", equalTo("consent-missing"));
        body.put("consent", true);
        body.put("contact", Map.of("name", "张三丰", "telephone", "110"));
        AtTheDoor.ask(body).then().statusCode(400).body("fields[0].name", equalTo("contact.telephone"));
        body.put("contact", Map.of("name", "张三丰", "religion", "x"));
        AtTheDoor.ask(body).then().statusCode(400);
        AtTheDoor.ask(AtTheDoor.question("ASK", 41)).then().statusCode(422).body("code", equalTo("not-a-village"));
    }

    @Test
    void aCallForHelpSaysWhoWasToldAndNeedsNoWords() {
        Map<String, Object> body = AtTheDoor.question("HELP", 51);
        body.remove("text");
        AtTheDoor.ask(body)
                .then()
                .statusCode(200)
                .body("told", hasItem("李明"))
                .body("emergency", equalTo("110"))
                .body("conversation[0].text", containsString("一键求助"));
    }

    @Test
    void withoutAReceiptThereIsNothing() {
        AtTheDoor.asked(AtTheDoor.question("ASK", 51));
        for (String none : new String[] {"", "7KQ2-M9XW-D4TP", "%", "1"}) {
            AtTheDoor.read(none).then().statusCode(404);
            AtTheDoor.take(none, "withdrawal", null).then().statusCode(404);
        }
        AtTheDoor.call().get("/request").then().statusCode(404);
    }

    @Test
    void theDatabaseByItselfShowsAReceiptItsOwnRequestOnly() throws SQLException {
        String mine = AtTheDoor.asked(AtTheDoor.question("ASK", 51));
        AtTheDoor.asked(AtTheDoor.question("ASK", 51));
        assertEquals(1, seenBy(receipts.requestOf(mine).toString()));
        assertEquals(0, seenBy(UUID.randomUUID().toString()));
        assertEquals(0, seenBy(""));
        CountyWall.assertAround(database, "resident_request");
    }

    @Test
    void aResidentWithdrawsAndThatIsTheEnd() {
        String receipt = AtTheDoor.asked(AtTheDoor.question("SERVICE", 51));
        AtTheDoor.take(receipt, "withdrawal", null).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        AtTheDoor.take(receipt, "lines", Map.of("text", "还有"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-request-step"));
        AtTheDoor.take(receipt, "judgement", Map.of("solved", true)).then().statusCode(409);
    }

    @Test
    void nothingOfAResidentStandsReadableInTheDatabase() {
        Map<String, Object> body = AtTheDoor.question("REPORT", 51);
        body.put("contact", Map.of("name", "张三丰", "telephone", "13812345678"));
        body.put("consent", true);
        JsonPath slip = AtTheDoor.ask(body).then().statusCode(200).extract().jsonPath();
        String row = Database.rows(
                        database,
                        "select to_jsonb(it)::text as row from resident_request it where number = ?",
                        slip.getString("number"))
                .getFirst()
                .get("row")
                .toString();
        assertTrue(row.contains("RECEIVED"));
        for (String resident :
                List.of("张三丰", "13812345678", "路灯", slip.getString("receipt").replace("-", ""))) {
            assertFalse(row.contains(resident), resident);
        }
        assertFalse(row.contains(HexFormat.of().formatHex("路灯".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aVillageIsNotFloodedButMayAlwaysCallForHelp() {
        Database.change(
                database,
                "insert into village_flood values (54, date_trunc('hour', now() at time zone 'UTC') at time zone 'UTC', 20)"
                        + " on conflict (village_id, hour) do update set asked = 20");
        AtTheDoor.ask(AtTheDoor.question("ASK", 54)).then().statusCode(429).body("code", equalTo("village-flooded"));
        AtTheDoor.ask(AtTheDoor.question("HELP", 54)).then().statusCode(200);
        Desk.AUX54.call().get("/requests").then().statusCode(200).body("items.kind", equalTo(List.of("HELP")));
    }

    private long seenBy(String matters) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("select set_config('onebeat.counties', '', true)," + " set_config('onebeat.matters', '"
                            + matters + "', true)");
            try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from resident_request")) {
                rows.next();
                return rows.getLong(1);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
