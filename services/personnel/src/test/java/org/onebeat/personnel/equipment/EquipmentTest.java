package org.onebeat.personnel.equipment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class EquipmentTest extends PersonnelTest {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Test
    void aHandsetIsHandedOutHandedOverAndComesBack() {
        int village = Village.fresh().id();
        int one = Somebody.fresh();
        int other = Somebody.fresh();
        int item = registered("HANDSET").getInt("id");

        step(item, 0, "issue", Map.of("person", one, "village", village, "on", "2026-01-05"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"), "holder.id", equalTo(one), "village.id", equalTo(village));
        step(item, 1, "hand-over", Map.of("person", other, "on", "2026-02-01", "note", "屏幕有划痕"))
                .then()
                .statusCode(200)
                .body("holder.id", equalTo(other), "village.id", equalTo(village), "since", equalTo("2026-02-01"));
        step(item, 2, "return", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_STORE"), "holder", nullValue(), "village", nullValue());

        CHIEF41.get("/equipment/{id}", item)
                .then()
                .statusCode(200)
                .body("before.person.id", contains(other, one), "before[1].note", equalTo("屏幕有划痕"));
    }

    @Test
    void onlyWhatItsStateAllowsCanBeDoneWithIt() {
        int item = registered("KIT").getInt("id");
        Map<String, ?> somebody = Map.of("person", Somebody.fresh());

        step(item, 0, "hand-over", somebody)
                .then()
                .statusCode(409)
                .body("code", equalTo("equipment-state"), "possible", contains("issue", "retire"));
        step(item, 7, "issue", somebody).then().statusCode(412);
        step(item, 0, "retirement", Map.of("reason", "损坏")).then().statusCode(200);
        step(item, 1, "issue", somebody).then().statusCode(409).body("possible", hasSize(0));
    }

    @Test
    void theFormNamesWhatIsWrong() {
        CLERK3.post("/equipment", Map.of("kind", "KIT", "unit", 41))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("number"));
        CLERK3.post("/equipment", form("TANK", 41)).then().statusCode(422).body("code", equalTo("unknown-term"));
        CLERK3.post("/equipment", form("KIT", 51)).then().statusCode(422).body("code", equalTo("unit-kind"));
        JsonPath one = registered("RADIO");
        CLERK3.post("/equipment", Map.of("kind", "RADIO", "number", one.getString("number"), "unit", 41))
                .then()
                .statusCode(409);
        step(one.getInt("id"), 0, "issue", Map.of("person", Somebody.fresh(), "on", "2099-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("day-to-come"), "fields[0].name", equalTo("on"));
    }

    @Test
    void theNextCountySeesNothingAndDoesNothing() {
        JsonPath item = registered("E_BIKE");

        CLERK2.get("/equipment?number=" + item.getString("number")).then().body("items", hasSize(0));
        CLERK2.get("/equipment/{id}", item.getInt("id")).then().statusCode(404);
        CLERK2.once()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "不归我管"))
                .post("/equipment/{id}/retirement", item.getInt("id"))
                .then()
                .statusCode(404);
        CLERK2.post("/equipment", form("KIT", 41)).then().statusCode(403).body("code", equalTo("out-of-scope"));
        AUX51.get("/equipment").then().statusCode(403).body("code", equalTo("role-lacking"));
    }

    @Test
    void whoServesNoMoreIsOnTheListOfThoseToGiveSomethingBack() {
        int village = Village.fresh().id();
        int person = Somebody.fresh();
        JsonPath posting = CLERK3.assign(person, Role.AUXILIARY, village).jsonPath();
        int item = registered("KIT").getInt("id");
        step(item, 0, "issue", Map.of("person", person));
        CLERK3.get("/equipment?leavers=true&limit=200").then().body("items.id", not(hasItem(item)));

        CLERK3.end(posting.getInt("id"), posting.getLong("version"));

        CLERK3.get("/equipment?leavers=true&limit=200").then().body("items.id", hasItem(item));
    }

    @Test
    void anAuxiliarySeesTheirOwnAndNobodyElses() {
        int person = Somebody.of("EQ" + Integer.toString(4_000 + NEXT.getAndIncrement()));
        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id());
        int item = registered("RADIO").getInt("id");
        step(item, 0, "issue", Map.of("person", person));
        Desk owner = new Desk(CLERK3.get("/people/{id}", person).path("account"), Role.AUXILIARY);

        owner.get("/me/equipment").then().statusCode(200).body("items.id", contains(item));
        AUX51.get("/me/equipment").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theListIsAWorkbookToo() throws Exception {
        String number = registered("FIRST_AID").getString("number");

        byte[] workbook = CLERK3.get("/equipment/export?number=" + number)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var rows = book.getFirstSheet().read();
            assertEquals(number, rows.get(1).getCellText(0));
            assertEquals("急救包", rows.get(1).getCellText(1));
        }
    }

    private static JsonPath registered(String kind) {
        return CLERK3.post("/equipment", form(kind, 41))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> form(String kind, int unit) {
        return Map.of("kind", kind, "number", "T-" + NEXT.getAndIncrement(), "model", "甲型", "unit", unit);
    }

    private static io.restassured.response.Response step(int item, long version, String step, Map<String, ?> body) {
        return CLERK3.once()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/equipment/{id}/" + step, item);
    }
}
