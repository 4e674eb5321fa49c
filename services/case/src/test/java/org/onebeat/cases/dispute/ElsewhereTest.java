package org.onebeat.cases.dispute;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;

/** What is not done in the village: it goes up, waits, is with an agency, or goes on in another file. */
@QuarkusTest
class ElsewhereTest extends CaseTest {

    private static final String[] TO_AN_AGENCY = {"triage", "assignment", "mediation", "failure", "transfer"};

    @Test
    void anAgencyReceivesAnswersAndTheFileIsClosedWithoutAnAgreement() {
        String id = Desk.AUX51.brought(51, TO_AN_AGENCY);
        Desk.AUX51.take(id, "closure").then().statusCode(409);
        Desk.AUX51
                .take(id, "receipt")
                .then()
                .statusCode(200)
                .body("state", equalTo("TRANSFERRED"))
                .body("dueFor", equalTo("ANSWER"))
                .body("transfer.receipt", equalTo("2026-18"));
        Desk.AUX51.take(id, "answer").then().statusCode(200).body("next", hasItem("CLOSURE"));
        Desk.AUX51
                .take(id, "closure")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("agreement", nullValue())
                .body("next.size()", equalTo(0));
    }

    @Test
    void whatAnAgencySendsBackIsMediatedAgain() {
        String id = Desk.AUX51.brought(51, TO_AN_AGENCY);
        Desk.AUX51
                .take(id, "return")
                .then()
                .statusCode(200)
                .body("state", equalTo("MEDIATING"))
                .body("transfer.returnReason", equalTo("不属本部门"));
    }

    @Test
    void anAgencyThatTheCatalogueDoesNotKnowIsRefusedAndNothingIsDone() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "failure");
        Desk.AUX51
                .take(id, "transfer", Map.of("agency", "ALCHEMY", "reason", "试试"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-agency"))
                .body("fields[0].name", equalTo("agency"));
        Desk.AUX51.take(id, "take-up").then().statusCode(200);
    }

    @Test
    void whatWaitsIsDueForNothingUntilItGoesOn() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation");
        Desk.AUX51
                .take(id, "pause")
                .then()
                .statusCode(200)
                .body("dueAt", nullValue())
                .body("pause.reason", equalTo("等鉴定"))
                .body("next", not(hasItem("AGREEMENT")));
        Desk.AUX51.take(id, "agreement").then().statusCode(409).body("possible", hasItems("RESUMPTION", "TRIAGE"));
        Desk.AUX51
                .take(id, "resumption")
                .then()
                .statusCode(200)
                .body("dueAt", notNullValue())
                .body("pause", nullValue());
    }

    @Test
    void theCountyTakesUpWhatHasComeUpToIt() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "failure");
        Desk.CLERK3.take(id, "take-up").then().statusCode(403).body("code", equalTo("below-county"));
        Desk.CHIEF41.take(id, "level").then().statusCode(200).body("level", equalTo("COUNTY"));
        Desk.CLERK3.take(id, "take-up").then().statusCode(200).body("state", equalTo("MEDIATING"));
    }

    @Test
    void aLevelIsNeverLowered() {
        String id = Desk.AUX51.brought(51, "level");
        Desk.AUX51
                .take(id, "level", Map.of("to", "STATION", "reason", "搞错了"))
                .then()
                .statusCode(422)
                .body("code", equalTo("level-not-above"));
    }

    @Test
    void aMergedMatterGoesOnInTheOtherFileAndBothHistoriesStay() {
        String first = Desk.AUX51.reported(51);
        String second = Desk.AUX51.brought(51, "triage");
        Desk.AUX51
                .take(second, "merger", Map.of("into", first, "reason", "同一件事"))
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(first))
                .body("timeline.type", hasItems("REPORTED", "TRIAGED", "MERGED"));
        Desk.AUX51
                .call()
                .get("/disputes/{id}", first)
                .then()
                .body("state", equalTo("REPORTED"))
                .body("absorbed.id", equalTo(List.of(second)))
                .body("timeline.type", equalTo(List.of("REPORTED", "ABSORBED")))
                .body("timeline[1].note", endsWith(" 同一件事"));
        Desk.AUX51
                .take(first, "merger", Map.of("into", second, "reason", "反过来"))
                .then()
                .statusCode(422)
                .body("code", equalTo("merger-into-closed"));
        Desk.AUX51
                .take(first, "merger", Map.of("into", first, "reason", "自己"))
                .then()
                .statusCode(422)
                .body("code", equalTo("merger-into-itself"));
    }

    @Test
    void whatSomebodyElseHoldsIsNoFileToMergeInto() {
        String elsewhere = Desk.AUX53.reported(53);
        String id = Desk.AUX51.reported(51);
        Desk.AUX51
                .take(id, "merger", Map.of("into", elsewhere, "reason", "同一件事"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-dispute"));
    }
}
