package org.onebeat.personnel.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;

@QuarkusTest
class NumberingTest extends PersonnelTest {

    @Test
    void aMediatorIsGivenANumberAndAnAuxiliaryIsAskedForOne() {
        String first = entered("MEDIATOR").then().statusCode(201).extract().path("serviceNumber");
        String second = entered("MEDIATOR").path("serviceNumber");

        assertNotEquals(first, second);
        entered("MEDIATOR").then().body("serviceNumber", matchesPattern("TJ\\d{6}"));
        entered("AUXILIARY")
                .then()
                .statusCode(422)
                .body("code", is("service-number-missing"), "fields.name", hasItem("serviceNumber"));
    }

    @Test
    void aNumberThatSomebodyHasIsPassedOver() {
        String last = entered("MEDIATOR").path("serviceNumber");
        String next = "TJ%06d".formatted(Integer.parseInt(last.substring(2)) + 1);
        CLERK3.enrol(new Book().person(next, "先有号", "城关派出所").bytes());

        String given = entered("MEDIATOR").path("serviceNumber");

        assertEquals("TJ%06d".formatted(Integer.parseInt(last.substring(2)) + 2), given);
    }

    @Test
    void aWorkbookWithoutNumbersMayComeTwice() {
        byte[] workbook = new Book()
                .row("people", "", "无号网格员", "网格员", "城关派出所", "")
                .row("people", "", "无号调解员", "调解员", "城关派出所", "")
                .bytes();
        assertEquals(2, CLERK3.enrol(workbook).getInt("changes"));

        assertEquals(0, CLERK3.enrol(workbook).getInt("changes"));

        CLERK3.upload(new Book().row("people", "", "无号网格员", "网格员", "新站派出所", "").bytes())
                .then()
                .body("problems.rule", contains("namesake"));
        CLERK3.get("/people?q=无号网格员").then().body("items.serviceNumber", contains(matchesPattern("WG\\d{6}")));
    }

    @Test
    void aRowWithoutANumberSaysWhoItIs() {
        CLERK3.upload(new Book()
                        .row("people", "", "同名员", "网格员", "城关派出所", "")
                        .row("people", "", "同名员", "网格员", "城关派出所", "")
                        .row("people", "", "某辅警", "辅警", "城关派出所", "")
                        .bytes())
                .then()
                .body("problems.rule", contains("doubled", "service-number-missing"));
    }

    private static Response entered(String category) {
        return CLERK3.post(
                "/people", Map.of("particulars", Map.of("displayName", "新来的", "category", category, "unit", 41)));
    }
}
