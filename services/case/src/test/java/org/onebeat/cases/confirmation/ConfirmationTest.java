package org.onebeat.cases.confirmation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** The parties ask a court to confirm their agreement, within 30 days. */
@QuarkusTest
class ConfirmationTest extends CaseTest {

    private static final Instant AGREED = Instant.parse("2026-03-02T15:30:00Z");

    @Test
    void theThirtiethDayIsInTimeAndTheNextIsNot() {
        Asking asking = Asking.from(AGREED, 30);
        assertEquals(LocalDate.of(2026, 4, 1), asking.until());
        Instant last = CivilTime.endOf(asking.until());
        assertEquals(
                Confirmation.APPLIED,
                asking.come(Confirmation.APPLIED, last, null).stage());
        Refusal late = assertThrows(Refusal.class, () -> asking.come(Confirmation.APPLIED, last.plusSeconds(1), null));
        assertEquals("confirmation-too-late", late.code());
    }

    @Test
    void whatTheCourtDecidesFollowsOnlyFromAsking() {
        String id = agreed("CIVIL");
        record(id, "GRANTED", 409);
        record(id, "NOT_WANTED", 200);
        record(id, "APPLIED", 200);
        Desk.AUX51
                .take(id, "confirmation", Map.of("stage", "GRANTED", "note", "（2026）豫1603民特12号"))
                .then()
                .statusCode(200)
                .body("agreement.confirmation.stage", equalTo("GRANTED"))
                .body("agreement.confirmation.note", equalTo("（2026）豫1603民特12号"))
                .body(
                        "timeline.type.findAll { it.startsWith('CONFIRMATION') }",
                        contains("CONFIRMATION_NOT_WANTED", "CONFIRMATION_APPLIED", "CONFIRMATION_GRANTED"))
                .body("next", not(hasItem("CONFIRMATION")));
    }

    @Test
    void anAgreementSaysByWhenACourtCanBeAsked() {
        LocalDate today = CivilTime.dayOf(Instant.now());
        Desk.AUX51
                .call()
                .get("/disputes/{id}", agreed("CIVIL"))
                .then()
                .body("agreement.confirmation.until", equalTo(today.plusDays(30).toString()))
                .body("agreement.confirmation.stage", nullValue())
                .body("next", hasItem("CONFIRMATION"));
    }

    @Test
    void whatThePoliceMediatedIsNotForACivilCourt() {
        String id = agreed("PUBLIC_SECURITY");
        Desk.AUX51
                .call()
                .get("/disputes/{id}", id)
                .then()
                .body("agreement.confirmation", nullValue())
                .body("next", not(hasItem("CONFIRMATION")));
        record(id, "APPLIED", 409);
    }

    @Test
    void whatIsToBeDoneIsNotDueBeforeItIsAgreed() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation");
        Desk.AUX51
                .take(id, "agreement", Map.of("terms", "各退一步", "performBy", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("performance-before-agreement"));
    }

    private static String agreed(String kind) {
        String id = Desk.AUX51.brought(51, "triage", "assignment");
        Desk.AUX51.take(id, "mediation", Map.of("kind", kind)).then().statusCode(200);
        Desk.AUX51.take(id, "agreement").then().statusCode(200);
        return id;
    }

    private static void record(String id, String stage, int status) {
        Desk.AUX51.take(id, "confirmation", Map.of("stage", stage)).then().statusCode(status);
    }
}
