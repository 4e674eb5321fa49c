package org.onebeat.cases.dispute;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class DisputeListTest extends CaseTest {

    @Test
    void aLineTellsTheMatterButNotItsParties() {
        String id = Desk.AUX51.brought(51, "triage");
        String line = list(Desk.AUX51)
                .body("items[0].id", equalTo(id))
                .body("items[0].state", equalTo("TRIAGED"))
                .body("items[0].colour", equalTo("YELLOW"))
                .body("items[0].village.name", equalTo("劳桥村"))
                .body("items[0].station.name", equalTo("城关派出所"))
                .body("items[0].responsible.displayName", equalTo("李明"))
                .body("items[0].version", equalTo(1))
                .extract()
                .asString();
        List.of("张", "李四", "138*", "13812345", "1101051")
                .forEach(resident -> assertFalse(line.contains(resident), resident));
    }

    @Test
    void eachSeesWhatTheirPostingsCover() {
        String mine = Desk.AUX51.reported(51);
        String neighbours = Desk.AUX53.reported(53);
        String foreign = Desk.AUX54.reported(54);
        list(Desk.AUX51).body("items.id", hasItem(mine)).body("items.id", not(hasItem(neighbours)));
        list(Desk.CHIEF41).body("items.id", hasItem(mine)).body("items.id", not(hasItem(neighbours)));
        list(Desk.CLERK3)
                .body("items.id", hasItem(mine))
                .body("items.id", hasItem(neighbours))
                .body("items.id", not(hasItem(foreign)));
    }

    @Test
    void nobodyWithoutAPostingSeesAnything() {
        new Desk("ended51", Role.AUXILIARY).call().get("/disputes").then().statusCode(403);
        new Desk("nobody", Role.STATION_CHIEF).call().get("/disputes").then().statusCode(403);
        new Desk("leader", Role.CITY_LEADER).call().get("/disputes").then().statusCode(403);
        RestAssured.given().get("/api/v1/case/disputes").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county=3", "station=41", "village=51", "responsible=8", "county=2", "county=1"})
    void askingForAWiderScopeWidensNothing(String filter) {
        Desk.AUX51.reported(51);
        Desk.CLERK2
                .call()
                .queryParam(filter.split("=")[0], filter.split("=")[1])
                .get("/disputes")
                .then()
                .statusCode(200)
                .body("items.findAll { it.village.id != 54 }", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"aux53, AUXILIARY", "aux54, AUXILIARY", "clerk2, COUNTY_CLERK", "clerk30, COUNTY_CLERK"})
    void aFileOfSomebodyElseDoesNotExist(String account, Role role) {
        String id = Desk.AUX51.reported(51);
        new Desk(account, role).call().get("/disputes/{id}", id).then().statusCode(404);
    }

    @Test
    void anIdThatIsNoneDoesNotExistEither() {
        Desk.AUX51.call().get("/disputes/{id}", "411603").then().statusCode(404);
    }

    @Test
    void filtersNarrow() {
        String id = Desk.AUX51.brought(52, "triage", "withdrawal");
        Desk.AUX51.reported(51);
        filtered(Map.of("state", "WITHDRAWN")).body("items.state", everyItem(is("WITHDRAWN")));
        filtered(Map.of("open", "true")).body("items.id", not(hasItem(id)));
        filtered(Map.of("open", "false")).body("items.id", hasItem(id));
        filtered(Map.of("village", 52)).body("items.village.id", everyItem(is(52)));
        filtered(Map.of("colour", "YELLOW")).body("items.colour", everyItem(is("YELLOW")));
        filtered(Map.of("colour", "UNTRIAGED")).body("items.colour", everyItem(is((String) null)));
        filtered(Map.of("colour", List.of("UNTRIAGED", "YELLOW"))).body("items.id", hasItem(id));
        filtered(Map.of("category", "LABOUR")).body("items", hasSize(0));
        filtered(Map.of("responsible", StandardPeople.AUX51)).body("items.responsible.id", everyItem(is(8)));
        filtered(Map.of("station", 41, "state", List.of("WITHDRAWN", "REPORTED")))
                .body("items", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "state, NO_SUCH, invalid",
        "colour, GREEN, invalid",
        "sort, number, invalid",
        "limit, 201, limit-out-of-range"
    })
    void aFilterThatIsNoneIsNamed(String field, String value, String code) {
        Desk.AUX51
                .call()
                .queryParam(field, value)
                .get("/disputes")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("fields[0].name", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-recordedAt", "-occurredAt", "colour"})
    void pagesFollowOneAnotherWithoutGapOrRepetition(String sort) {
        for (int i = 0; i < 3; i++) {
            Desk.AUX54.brought(54, "triage");
            Desk.AUX54.reported(54);
        }
        List<String> whole = Desk.AUX54
                .call()
                .queryParam("sort", sort)
                .queryParam("limit", 200)
                .get("/disputes")
                .then()
                .extract()
                .path("items.id");
        assertEquals(whole, pageByPage(sort));
    }

    @Test
    void theOrderByOccurrenceFollowsTheTimesOfTheMatters() {
        String today = Desk.AUX53.reported(53);
        Map<String, Object> report = Desk.matterIn(53);
        report.put("occurredAt", Instant.now().minus(Duration.ofDays(2)).toString());
        String earlier = Desk.AUX53.report(report).then().extract().path("id");
        list(Desk.AUX53).body("items[0].id", equalTo(earlier));
        Desk.AUX53
                .call()
                .queryParam("sort", "-occurredAt")
                .get("/disputes")
                .then()
                .body("items[0].id", equalTo(today));
    }

    @Test
    void redComesFirst() {
        String red = Desk.AUX54.reported(54);
        Desk.AUX54.take(red, "triage", Map.of("answers", List.of("WEAPON")));
        Desk.AUX54.brought(54, "triage");
        Desk.AUX54
                .call()
                .queryParam("sort", "colour")
                .queryParam("limit", 1)
                .get("/disputes")
                .then()
                .body("items.id", contains(red));
    }

    private static List<String> pageByPage(String sort) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = Desk.AUX54.call().queryParam("sort", sort).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/disputes")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return ids;
    }

    private static ValidatableResponse filtered(Map<String, ?> filters) {
        return Desk.AUX51.call().queryParams(filters).get("/disputes").then().statusCode(200);
    }

    private static ValidatableResponse list(Desk desk) {
        return desk.call().get("/disputes").then().statusCode(200);
    }
}
