package org.onebeat.personnel.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;

@QuarkusTest
class RegistrarTest extends PersonnelTest {

    private static final AtomicInteger NEXT = new AtomicInteger(6_000);
    private static final int STATION = 41;
    private static final int OTHER_COUNTYS_STATION = 43;

    private static Map<String, Object> form(String name, int unit, String telephone) {
        Map<String, Object> form = new HashMap<>(Map.of("displayName", name, "category", "AUXILIARY", "unit", unit));
        if (telephone != null) {
            form.put("telephone", telephone);
        }
        return form;
    }

    private static String number() {
        return "R" + NEXT.getAndIncrement();
    }

    private static Response enter(Desk desk, String number, Map<String, ?> form) {
        return desk.post("/people", Map.of("serviceNumber", number, "particulars", form));
    }

    private static Response correct(Desk desk, int id, long version, Map<String, ?> form) {
        return desk.call()
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(form)
                .put("/people/{id}", id);
    }

    @Test
    void somebodyIsEnteredAndFoundByNameAndTelephone() {
        String number = number();

        enter(CLERK3, number.toLowerCase(), form("皇甫登记", STATION, "13900006001"))
                .then()
                .statusCode(201)
                .body("serviceNumber", equalTo(number))
                .body("account", equalTo(number.toLowerCase()))
                .body("telephone", equalTo("139****6001"))
                .body("accountState", equalTo("WAITING"));

        for (String text : List.of("皇甫", "13900006001")) {
            CLERK3.call().queryParam("q", text).get("/people").then().body("items.serviceNumber", contains(number));
        }
    }

    @Test
    void whatIsOnRecordIsPutRightAndTheTelephoneStays() {
        int id = enter(CLERK3, number(), form("旧名", STATION, "13900006002")).path("id");

        correct(CLERK3, id, 0, form("新名字", STATION, null))
                .then()
                .statusCode(200)
                .body("displayName", equalTo("新名字"))
                .body("telephone", equalTo("139****6002"))
                .body("version", equalTo(1));
        correct(CLERK3, id, 1, form("新名字", STATION, null)).then().body("version", equalTo(1));
        correct(CLERK3, id, 0, form("再改", STATION, null)).then().statusCode(412);
    }

    @Test
    void historyTellsHandAndWorkbook() {
        String number = number();
        CLERK3.enrol(new Book().person(number, "经手", "城关派出所").bytes());
        int id = CLERK3.person(number);
        correct(CLERK3, id, 0, form("经手人", STATION, null)).then().statusCode(200);

        CLERK3.get("/people/{id}/history", id)
                .then()
                .statusCode(200)
                .body("changes.action", contains("person-corrected", "workbook-committed"))
                .body("changes[1].reason", endsWith(".xlsx"));
        CLERK2.get("/people/{id}/history", id).then().statusCode(404);
        AUX51.get("/people/{id}/history", id).then().statusCode(403);
    }

    @Test
    void aNumberIsTakenOnceInTheCity() {
        String number = number();
        enter(CLERK2, number, form("先到", OTHER_COUNTYS_STATION, null)).then().statusCode(201);

        enter(CLERK3, number, form("后到", STATION, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("service-number-taken"))
                .body("fields[0].name", equalTo("serviceNumber"));
    }

    @Test
    void oneOfSixAtTheSameTimeEntersANumber() {
        String number = number();

        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> enter(CLERK3, number, form("同时", STATION, null)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(5, answers.stream().filter(status -> status == 409).count(), answers::toString);
    }

    @Test
    void wrongInputIsNamedByField() {
        enter(CLERK3, "号", form("", STATION, "12"))
                .then()
                .statusCode(400)
                .body(
                        "fields.name",
                        containsInAnyOrder("serviceNumber", "particulars.displayName", "particulars.telephone"));
        Map<String, Object> noCategory = form("某", STATION, null);
        noCategory.put("category", "NOBODY");
        enter(CLERK3, number(), noCategory)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-term"))
                .body("fields[0].name", equalTo("category"));
        enter(CLERK3, number(), form("某", 51, null)).then().statusCode(422).body("code", equalTo("unit-kind"));
    }

    @Test
    void anotherCountysUnitAndPersonAreOutOfReach() {
        enter(CLERK3, number(), form("某", OTHER_COUNTYS_STATION, null))
                .then()
                .statusCode(403)
                .body("fields[0].name", equalTo("unit"));
        int id = enter(CLERK3, number(), form("某", STATION, null)).path("id");
        correct(CLERK2, id, 0, form("改", OTHER_COUNTYS_STATION, null)).then().statusCode(404);
        correct(CLERK3, id, 0, form("改", OTHER_COUNTYS_STATION, null)).then().statusCode(403);
        correct(CHIEF41, id, 0, form("改", STATION, null)).then().statusCode(403);
    }

    @Test
    void theCitysAdministratorMovesAPersonBetweenCounties() {
        int id = enter(CLERK3, number(), form("调动", STATION, null)).path("id");

        correct(ADMIN, id, 0, form("调动", OTHER_COUNTYS_STATION, null)).then().statusCode(200);

        CLERK3.get("/people/{id}", id).then().statusCode(404);
        CLERK2.get("/people/{id}", id).then().statusCode(200);
        CLERK3.call().queryParam("q", "调动").get("/people").then().body("items", empty());
    }
}
