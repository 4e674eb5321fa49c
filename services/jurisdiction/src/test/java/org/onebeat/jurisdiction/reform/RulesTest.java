package org.onebeat.jurisdiction.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Role;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class RulesTest extends ReformTest {

    @Test
    void aCodeBeginsWithTheCountysOfItsDay() {
        int county = Hand.ADMIN.adds("COUNTY", "411699", "新县", BEGINNING);
        Hand.ADMIN.changes(county, "code", Map.of("code", "411698", "from", "2025-01-01"));

        Hand.ADMIN.adds("TOWNSHIP", "411699901", "老镇", "2024-01-01", county);
        Hand.ADMIN.adds("TOWNSHIP", "411698901", "新镇", "2026-01-01", county);
        Hand.ADMIN
                .posts("/areas", null, founding("TOWNSHIP", "411699902", "错镇", "2026-01-01", county))
                .then()
                .statusCode(422)
                .body("fields.rule", contains("other-county"));
    }

    @Test
    void nobodyMovesBesideAnotherOfTheirName() {
        int other = Hand.CLERK3.adds("VILLAGE", "411603902201", "劳桥村", BEGINNING, otherTown, station);
        Map<String, ?> there = Map.of("parents", List.of(otherTown, station), "from", "2026-03-01");

        Hand.CLERK3
                .changes(village, "parents", there)
                .then()
                .statusCode(409)
                .body("code", is("namesake-there"), "other", is(other), "fields.name", contains("parents"));

        Hand.CLERK3.changes(other, "name", Map.of("name", "西劳桥村", "from", "2026-03-01"));
        Hand.CLERK3.changes(village, "parents", there).then().statusCode(200);
    }

    @Test
    void aNameIsTakenByWhoeverComesToStandThere() {
        String soon = today().plusDays(9).toString();
        Hand.CLERK3.changes(village, "parents", Map.of("parents", List.of(otherTown, station), "from", soon));

        Hand.CLERK3
                .changes(neighbour, "name", Map.of("name", "劳桥村", "from", soon))
                .then()
                .statusCode(200);
        Map<String, Object> beside =
                new HashMap<>(founding("VILLAGE", "411603902209", "劳桥村", BEGINNING, otherTown, station));
        beside.put("settlement", "RURAL");
        Hand.CLERK3.posts("/areas", null, beside).then().statusCode(422).body("fields.rule", contains("name-taken"));
    }

    @Test
    void whatSomethingHangsOnDoesNotClose() {
        Hand.CLERK3
                .changes(station, "closure", Map.of("reason", "撤所"))
                .then()
                .statusCode(409)
                .body("code", is("area-in-use"), "members", is(2));
        TerritoryFixture.post(
                StandardPeople.postingOf(StandardPeople.AUX54), StandardPeople.AUX54, Role.AUXILIARY, village);
        Hand.CLERK3
                .changes(village, "closure", Map.of("reason", "整村搬迁"))
                .then()
                .statusCode(409)
                .body("postings", is(1));
        TerritoryFixture.post(StandardPeople.postingOf(StandardPeople.AUX54), StandardPeople.AUX54, Role.AUXILIARY, 54);
    }

    @Test
    void handsHoldToTheRulesOfTheWorkbookInItsWords() {
        refused(Map.of("kind", "VILLAGE", "code", "4116039012", "name", "村"), "code-format-villages", "12 位");
        refused(Map.of("kind", "VILLAGE", "code", "411602901209", "name", "村"), "other-county", "不属于本区县");
        refused(Map.of("kind", "VILLAGE", "code", "411603901209", "name", "劳桥村"), "name-taken", "411603901201");
        refused(Map.of("kind", "VILLAGE", "code", "411603901201", "name", "新村"), "code-in-use", "劳桥村");
    }

    @Test
    void aDayAndParentsMustExist() {
        Hand.CLERK3
                .changes(village, "name", Map.of("name", "新村", "from", "2019-01-01"))
                .then()
                .statusCode(422)
                .body("fields[0].name", is("from"));
        Hand.CLERK3
                .changes(village, "parents", Map.of("parents", List.of(town, 99999)))
                .then()
                .statusCode(422)
                .body("code", is("parent-unknown"));
        Hand.CLERK3
                .changes(village, "parents", Map.of("parents", List.of(town)))
                .then()
                .statusCode(422)
                .body("code", is("parents-wrong"));
        Hand.CLERK3.changes(village, "name", Map.of("name", " ")).then().statusCode(400);
        Hand.CLERK3.changes(village, "name", Map.of("name", "劳桥村")).then().statusCode(409);
    }

    private static Map<String, ?> founding(String kind, String code, String name, String from, Integer... parents) {
        return Map.of("kind", kind, "code", code, "name", name, "parents", List.of(parents), "from", from);
    }

    private void refused(Map<String, ?> wanted, String rule, String words) {
        Map<String, Object> body = new HashMap<>(wanted);
        body.put("settlement", "RURAL");
        body.put("parents", List.of(town, station));
        Hand.CLERK3
                .posts("/areas", null, body)
                .then()
                .statusCode(422)
                .body("fields[0].rule", is(rule), "fields[0].message", containsString(words));
    }
}
