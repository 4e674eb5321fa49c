package org.onebeat.cases.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

/** What happens to a request by itself: it is reminded of, goes with the post, and is erased. */
@QuarkusTest
class RequestClockTest extends CaseTest {

    @Inject
    Receipts receipts;

    @Inject
    RequestSweep sweep;

    @Inject
    SetClock clock;

    @AfterEach
    void asItWas() {
        clock.release();
        TerritoryFixture.post(StandardPeople.postingOf(StandardPeople.AUX53), StandardPeople.AUX53, Role.AUXILIARY, 53);
    }

    @Test
    void itIsRemindedOfOnceAndOverdueOnceAndThenErasedWithItsAnswers() {
        String receipt = AtTheDoor.asked(AtTheDoor.question("ASK", 53));
        Instant due = Instant.parse(file(Desk.AUX53, receipt).path("dueAt"));
        for (Instant moment : List.of(due.minusSeconds(3600), due.plusSeconds(3600))) {
            clock.setAhead(Duration.between(Instant.now(), moment));
            sweep.remind();
            sweep.remind();
        }
        Desk.AUX53
                .posting(Map.of("text", "好了"))
                .header("If-Match", file(Desk.AUX53, receipt).header("ETag"))
                .post("/requests/{id}/answer", id(receipt))
                .then()
                .statusCode(200);
        sweep.erase();
        AtTheDoor.read(receipt).then().body("conversation.size()", equalTo(2));
        clock.setAhead(Duration.ofDays(400));
        sweep.erase();
        file(Desk.AUX53, receipt)
                .then()
                .body("erased", equalTo(true))
                .body("resident", nullValue())
                .body("conversation.size()", equalTo(0));
        assertEquals(List.of("asked", "reminded", "overdue", "answered", "erased"), told(id(receipt), 5));
    }

    @Test
    void whatWaitsGoesWithThePost() {
        String receipt = AtTheDoor.asked(AtTheDoor.question("ASK", 53));
        TerritoryFixture.end(StandardPeople.postingOf(StandardPeople.AUX53), Instant.now());
        file(Desk.CLERK3, receipt).then().body("responsible", nullValue());
        assertEquals(List.of("asked", "moved"), told(id(receipt), 2));
    }

    @Test
    void theRulesAreTheCitysAndBeginOnADayToCome() {
        Desk admin = new Desk("admin", Role.CITY_ADMIN);
        Map<String, Object> rule = new HashMap<>(Map.of(
                "from",
                "2099-01-01",
                "answerDays",
                5,
                "helpMinutes",
                20,
                "keepMonths",
                6,
                "proofBits",
                15,
                "mostAnHour",
                10));
        admin.posting(rule).post("/request-rules").then().statusCode(200).body("items[0].answerDays", equalTo(5));
        admin.posting(rule).post("/request-rules").then().statusCode(409).body("code", equalTo("already-there"));
        rule.put("from", "2020-02-01");
        admin.posting(rule).post("/request-rules").then().statusCode(422).body("code", equalTo("rule-in-past"));
        rule.put("proofBits", 99);
        admin.posting(rule).post("/request-rules").then().statusCode(400);
        Desk.CLERK3.posting(rule).post("/request-rules").then().statusCode(403);
        Desk.AUX51.call().get("/request-rules").then().statusCode(200).body("items[-1].answerDays", equalTo(3));
    }

    private String id(String receipt) {
        return receipts.requestOf(receipt).toString();
    }

    private Response file(Desk desk, String receipt) {
        return desk.call().get("/requests/{id}", id(receipt));
    }

    private static List<String> told(String id, int most) {
        return EventsTold.of("case.resident-request", id, most).stream()
                .map(AtTheDoor::happening)
                .toList();
    }
}
