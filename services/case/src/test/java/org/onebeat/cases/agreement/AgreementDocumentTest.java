package org.onebeat.cases.agreement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.cases.document.Printed;
import org.onebeat.territory.Role;
import org.onebeat.testkit.StandardPeople;

/** The agreement on paper: everything that the parties sign, and nobody takes it without a reason. */
@QuarkusTest
class AgreementDocumentTest extends CaseTest {

    private static final Map<String, String> SIGNED = Map.of("reason", "双方到场签字");

    @Test
    void itSaysWhoAgreedWithWhomOnWhatAndByWhenACourtCanBeAsked() {
        String id = agreed("CIVIL");
        Printed printed = printed(id);
        String number = Desk.AUX51.file(id).getString("number");
        List.of(
                        "人民调解协议书",
                        "编号：" + number + "-1",
                        "甲方",
                        "张三丰",
                        "11010519491231002X",
                        "13812345678",
                        "乙方",
                        "李四",
                        "沟堵导致积水 <三次> & 多",
                        "甲方将沟改走东侧",
                        "一次完成",
                        "2035年3月2日前",
                        "村（居）民委员会（东头）",
                        "吴警官、郑律师（司法所）",
                        "共同向人民法院申请司法确认",
                        "第 1 页 共 " + printed.pages() + " 页")
                .forEach(told -> assertTrue(printed.says(told), () -> told + " is not in\n" + printed.text()));
    }

    @Test
    void whatThePoliceMediatedIsAnotherForm() {
        Printed printed = printed(agreed("PUBLIC_SECURITY"));
        assertTrue(printed.says("治安调解协议书"));
        assertFalse(printed.says("司法确认"));
    }

    @Test
    void itIsAPdfToTakeAwayAndWhoTookItIsInTheAuditTrailWithTheReason() {
        String id = agreed("CIVIL");
        print(Desk.AUX51, id, SIGNED)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", matchesPattern("attachment; filename=\"agreement-411603-.*\\.pdf\""))
                .header("Cache-Control", equalTo("no-store"));
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("agreement-printed"))
                .body("items.reason", hasItem("双方到场签字"));
    }

    @Test
    void withoutAReasonAnAgreementOrTheMatterThereIsNone() {
        String id = agreed("CIVIL");
        print(Desk.AUX51, id, Map.of("reason", " ")).then().statusCode(400).body("fields[0].name", equalTo("reason"));
        print(Desk.CLERK3, id, SIGNED).then().statusCode(403);
        print(Desk.AUX53, id, SIGNED).then().statusCode(404);
        print(Desk.AUX51, Desk.AUX51.reported(51), SIGNED)
                .then()
                .statusCode(409)
                .body("code", equalTo("no-agreement"));
    }

    private static String agreed(String kind) {
        String id = Desk.AUX51.brought(51, "triage", "assignment");
        Desk.AUX51.take(id, "mediation", Map.of("kind", kind)).then().statusCode(200);
        Desk.AUX51
                .take(
                        id,
                        "meeting-result",
                        Map.of(
                                "place",
                                "COMMITTEE",
                                "spot",
                                "东头",
                                "outcome",
                                "SETTLED",
                                "staff",
                                List.of(StandardPeople.OFFICER41),
                                "partners",
                                List.of(Map.of("agency", "JUSTICE", "name", "郑律师"))))
                .then()
                .statusCode(200);
        Desk.AUX51
                .take(
                        id,
                        "agreement",
                        Map.of(
                                "facts",
                                "沟堵导致积水 <三次> & 多",
                                "terms",
                                "甲方将沟改走东侧。\n乙方承担一半费用。",
                                "performance",
                                "一次完成",
                                "performBy",
                                "2035-03-02"))
                .then()
                .statusCode(200);
        return id;
    }

    private static Printed printed(String id) {
        return Printed.of(
                print(Desk.AUX51, id, SIGNED).then().statusCode(200).extract().asByteArray());
    }

    private static Response print(Desk desk, String id, Map<String, ?> body) {
        return desk.posting(body).post("/disputes/{id}/agreement-document", id);
    }
}
