package org.onebeat.cases.clock;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class ClockRuleResourceTest extends CaseTest {

    private static final Desk ADMIN = new Desk("admin", Role.CITY_ADMIN);
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void theFirstVersionIsAsShipped() {
        Desk.AUX51
                .call()
                .get("/clock-rules")
                .then()
                .statusCode(200)
                .body("items[-1].version", equalTo(1))
                .body("items[-1].rule.red.firstActionHours", equalTo(24))
                .body("items[-1].rule.yellow.targetUnit", equalTo("WORKING_DAYS"))
                .body("items[-1].rule.blue.again", equalTo(10))
                .body("items[-1].rule.visitWindowDays", equalTo(3));
    }

    @Test
    void whatIsFoundBeforeANewVersionBeginsRunsByItsOwn() {
        ADMIN.posting(rule(TODAY.plusYears(50)))
                .post("/clock-rules")
                .then()
                .statusCode(201)
                .body("rule.from", equalTo(TODAY.plusYears(50).toString()))
                .body("rule.yellow.target", equalTo(5));
        String id = Desk.AUX51.reported(51);
        Desk.AUX51.take(id, "triage").then().statusCode(200).body("clockRule", equalTo(1));
    }

    @Test
    void theCityAloneSetsItAndNeverForThePast() {
        Desk.CLERK3.posting(rule(TODAY)).post("/clock-rules").then().statusCode(403);
        ADMIN.posting(rule(TODAY.minusDays(1)))
                .post("/clock-rules")
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-in-past"))
                .body("fields[0].name", equalTo("from"));
        Map<String, Object> tangled = rule(TODAY);
        tangled.put("secondVisitDays", 7);
        ADMIN.posting(tangled).post("/clock-rules").then().statusCode(422).body("code", equalTo("visits-out-of-order"));
        ADMIN.posting(Map.of("from", TODAY.toString()))
                .post("/clock-rules")
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> rule(LocalDate from) {
        Map<String, Object> span = Map.of(
                "firstActionHours",
                12,
                "target",
                5,
                "targetUnit",
                "WORKING_DAYS",
                "upAtFirstAction",
                true,
                "again",
                12,
                "againUnit",
                "HOURS");
        return new HashMap<>(Map.of(
                "from",
                from.toString(),
                "red",
                span,
                "yellow",
                span,
                "blue",
                span,
                "warnPercent",
                60,
                "firstVisitDays",
                7,
                "secondVisitDays",
                30,
                "visitWindowDays",
                2,
                "courtDays",
                30));
    }
}
