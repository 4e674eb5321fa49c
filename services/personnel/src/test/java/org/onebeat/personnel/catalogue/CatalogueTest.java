package org.onebeat.personnel.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.service.time.CivilTime;

@QuarkusTest
class CatalogueTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void theCityAddsAWordOnce() {
        Map<String, String> boat = word("EQUIPMENT", "BOAT" + Somebody.fresh());

        ADMIN.post("/terms", boat).then().statusCode(201).header("ETag", "\"0\"");

        ADMIN.post("/terms", boat).then().statusCode(409).body("code", equalTo("code-taken"));
        AUX51.get("/terms?catalogue=EQUIPMENT").then().body("items.code", hasItem(boat.get("code")));
        AUX51.get("/terms?catalogue=LEAVE").then().body("items.code", not(hasItem(boat.get("code"))));
        CLERK3.post("/terms", word("EQUIPMENT", "TANK")).then().statusCode(403).body("code", equalTo("role-lacking"));
        ADMIN.post("/terms", word("EQUIPMENT", "too small"))
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("code"));
    }

    @Test
    void whatIsRetiredIsChosenNoMoreUntilItIsOfferedAgain() {
        String code = added("EQUIPMENT");
        correct("EQUIPMENT", code, 0, form(TODAY)).then().statusCode(200).body("en", equalTo("Patrol boat"));

        register(code)
                .then()
                .statusCode(422)
                .body(
                        "code",
                        equalTo("retired-term"),
                        "detail",
                        startsWith("“Patrol boat” is not offered from " + TODAY));

        correct("EQUIPMENT", code, 0, form(null)).then().statusCode(412);
        correct("EQUIPMENT", code, 1, form(null)).then().statusCode(200).body("retiredFrom", is((Object) null));
        register(code).then().statusCode(201);
    }

    @Test
    void whatARuleGoesByStaysAndTheFormNamesWhatIsWrong() {
        String code = added("SPECIALITY");

        correct("POSTING_KIND", "SECONDED", 0, form(TODAY))
                .then()
                .statusCode(409)
                .body("code", equalTo("term-needed"), "fields[0].name", equalTo("retiredFrom"));
        correct("SPECIALITY", code, 0, form(TODAY.minusDays(1)))
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-in-past"));
        correct("SPECIALITY", code, 0, Map.of("en", "Boat"))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("zh"));
        correct("SPECIALITY", "NO_SUCH", 0, form(null)).then().statusCode(404);
    }

    private static String added(String catalogue) {
        Map<String, String> word = word(catalogue, "WORD" + Somebody.fresh());
        ADMIN.post("/terms", word).then().statusCode(201);
        return word.get("code");
    }

    private static Map<String, String> word(String catalogue, String code) {
        return Map.of("catalogue", catalogue, "code", code, "zh", "船艇", "en", "Boat");
    }

    private static Map<String, String> form(LocalDate retiredFrom) {
        return retiredFrom == null
                ? Map.of("zh", "巡逻艇", "en", "Patrol boat")
                : Map.of("zh", "巡逻艇", "en", "Patrol boat", "retiredFrom", retiredFrom.toString());
    }

    private static Response register(String kind) {
        return CLERK3.post("/equipment", Map.of("kind", kind, "number", "B" + Somebody.fresh(), "unit", 41));
    }

    private static Response correct(String catalogue, String code, long version, Map<String, String> form) {
        return ADMIN.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/terms/{catalogue}/{code}", catalogue, code);
    }
}
