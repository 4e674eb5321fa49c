package org.onebeat.personnel.posting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.personnel.course.Session;
import org.onebeat.territory.Role;

@QuarkusTest
class PostingKindTest extends PersonnelTest {

    private static Map<String, Object> wish(String function, String kind, int area) {
        return Map.of("person", Somebody.fresh(), "function", function, "areas", List.of(area), "kind", kind);
    }

    @Test
    void whoeverIsPostedToAVillageIsDedicatedUnlessTold() {
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, Village.fresh().id())
                .then()
                .body("kind", equalTo("DEDICATED"));
        CLERK3.assign(Somebody.fresh(), Role.GRID_WORKER, Village.fresh().id())
                .then()
                .body("kind", nullValue());
        CLERK3.post("/postings", wish("AUXILIARY", "PART_TIME", Village.fresh().id()))
                .then()
                .statusCode(201)
                .body("kind", equalTo("PART_TIME"));
    }

    @Test
    void kindIsOfTheCatalogueAndFitsTheFunction() {
        int village = Village.fresh().id();

        CLERK3.get("/terms?catalogue=POSTING_KIND")
                .then()
                .body("items.code", hasItems("DEDICATED", "PART_TIME", "SECONDED"));
        CLERK3.post("/postings", wish("AUXILIARY", "BORROWED", village))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-term"));
        CLERK3.post("/postings", wish("GRID_WORKER", "DEDICATED", village))
                .then()
                .statusCode(422)
                .body("code", equalTo("function-knows-no-kinds"));
    }

    @Test
    void workbookNamesTheKindAndPostingsAreFoundByIt() {
        Village village = Village.fresh();

        CLERK3.enrol(new Book()
                .person("P5950", "兼职人", "城关派出所")
                .row("postings", "P5950", "包村辅警", village.code(), "", "兼职")
                .bytes());

        CLERK3.get("/postings?kind=PART_TIME&area=" + village.id())
                .then()
                .body("items.person.serviceNumber", contains("P5950"));
        CLERK3.upload(new Book()
                        .row("postings", "P5950", "包村辅警", village.code(), "", "支援")
                        .bytes())
                .then()
                .body("problems.rule", hasItem("posting-kind-stands"));
    }

    @Test
    void whoeverIsSecondedByAWorkbookOrACorrectionNeedsTheCourseToo() {
        Village village = Village.fresh();
        int person = Somebody.of("P5951");
        byte[] workbook = new Book()
                .row("postings", "P5951", "包村辅警", village.code(), "", "支援")
                .bytes();
        JsonPath other = CLERK3.assign(
                        Somebody.fresh(), Role.AUXILIARY, Village.fresh().id())
                .jsonPath();

        CLERK3.upload(new Book()
                        .person("P5952", "新来人", "城关派出所")
                        .row("postings", "P5952", "包村辅警", village.code(), "", "支援")
                        .bytes())
                .then()
                .body("problems.rule", contains("course-missing"));
        CLERK3.upload(workbook)
                .then()
                .body("problems.rule", contains("course-missing"))
                .body("problems[0].message", containsString("驻村"));
        Session.held(CLERK3, 3, "VILLAGE_WORK", List.of(person));
        CLERK3.enrol(workbook);

        CLERK3.get("/postings?kind=SECONDED&area=" + village.id()).then().body("items.person.id", contains(person));
        CLERK3.step(
                        "/postings/{id}/corrections",
                        other.getInt("id"),
                        other.getLong("version"),
                        Map.of("kind", "SECONDED", "reason", "录入有误"))
                .then()
                .statusCode(422)
                .body("code", equalTo("course-missing"));
    }
}
