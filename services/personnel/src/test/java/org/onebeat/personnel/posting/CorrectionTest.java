package org.onebeat.personnel.posting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class CorrectionTest extends PersonnelTest {
    private static final String SPRING = "2026-03-01T00:00:00Z";
    private static final String SUMMER = "2026-06-01T00:00:00Z";

    private static Response correct(JsonPath posting, List<Map<String, Object>> areas) {
        return CLERK3.step(
                "/postings/{id}/corrections",
                posting.getInt("id"),
                posting.getLong("version"),
                Map.of("areas", areas, "reason", "录入时选错了村"));
    }

    private static JsonPath posted(Village village) {
        return CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id()).jsonPath();
    }

    @Test
    void pastIsPutRightAndStaysOnRecord() {
        Village wrong = Village.fresh();
        Village right = Village.fresh();
        JsonPath posting = posted(wrong);

        correct(posting, List.of(Map.of("area", right.id(), "from", SPRING)))
                .then()
                .statusCode(200)
                .body("areas.id", contains(right.id()))
                .body("from", equalTo(SPRING));

        CLERK3.get("/postings?area={area}&at={at}", right.id(), SUMMER)
                .then()
                .body("items.id", contains(posting.getInt("id")));
        CLERK3.get("/postings/{id}/corrections", posting.getInt("id"))
                .then()
                .body("items.change", contains("CORRECTED"))
                .body("items[0].reason", equalTo("录入时选错了村"))
                .body("items[0].before.area.id", contains(wrong.id()));
    }

    @Test
    void whatNeverWasHoldsNothing() {
        Village village = Village.fresh();
        JsonPath posting = posted(village);

        correct(posting, List.of()).then().statusCode(200);

        CLERK3.get("/postings?area=" + village.id()).then().body("items", empty());
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id()).then().statusCode(201);
    }

    @Test
    void anotherHoldersTimeIsNotTaken() {
        Village village = Village.fresh();
        posted(village);
        JsonPath posting = posted(Village.fresh());

        correct(posting, List.of(Map.of("area", village.id(), "from", SUMMER)))
                .then()
                .statusCode(409)
                .body("code", equalTo("posting-overlaps"));
        correct(posting, List.of(Map.of("area", village.id(), "from", SPRING, "until", SUMMER)))
                .then()
                .statusCode(200)
                .body("until", equalTo(SUMMER));
    }

    @Test
    void lateEntriesStandInTheBookToo() {
        Village village = Village.fresh();
        JsonPath posting = CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                Somebody.fresh(),
                                "function",
                                "AUXILIARY",
                                "areas",
                                List.of(village.id()),
                                "from",
                                SPRING))
                .jsonPath();

        CLERK3.get("/postings/{id}/corrections", posting.getInt("id"))
                .then()
                .body("items.change", contains("ENTERED_LATE"));
        CLERK3.get("/postings/{id}/corrections", posted(Village.fresh()).getInt("id"))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void refusesWhatCannotBe() {
        JsonPath posting = posted(Village.fresh());
        int area = posting.getInt("areas[0].id");

        correct(posting, List.of(Map.of("area", area, "from", SUMMER, "until", SPRING)))
                .then()
                .statusCode(422)
                .body("code", equalTo("until-before-from"));
        correct(posting, List.of(Map.of("area", area, "from", SPRING), Map.of("area", area, "from", SUMMER)))
                .then()
                .statusCode(422)
                .body("code", equalTo("area-held-twice"));
        correct(posting, List.of(Map.of("area", 54, "from", SPRING))).then().statusCode(403);
        CLERK3.step("/postings/{id}/corrections", posting.getInt("id"), 0, Map.of("areas", List.of()))
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("reason"));
        CLERK3.step("/postings/{id}/corrections", posting.getInt("id"), 9, Map.of("areas", List.of(), "reason", "错"))
                .then()
                .statusCode(412);
        CLERK2.get("/postings/{id}/corrections", posting.getInt("id")).then().statusCode(404);
    }

    @Test
    void plannedEndCanBeMovedUntilItComes() {
        Village village = Village.fresh();
        JsonPath posting = CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                Somebody.fresh(),
                                "function",
                                "AUXILIARY",
                                "areas",
                                List.of(village.id()),
                                "until",
                                "2098-01-01T00:00:00Z"))
                .jsonPath();
        int id = posting.getInt("id");

        CLERK3.step("/postings/{id}/end", id, 0, Map.of("at", "2099-01-01T00:00:00Z", "reason", "续任"))
                .then()
                .statusCode(200)
                .body("until", equalTo("2099-01-01T00:00:00Z"));
        CLERK3.end(id, 1).then().statusCode(200);
        CLERK3.end(id, 2).then().statusCode(409).body("code", equalTo("posting-ended"));
    }
}
