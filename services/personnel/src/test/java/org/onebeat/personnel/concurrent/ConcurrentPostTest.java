package org.onebeat.personnel.concurrent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class ConcurrentPostTest extends PersonnelTest {
    private static final int TOWNSHIP = 31;

    @Test
    void somebodyTakesAPostOnBesidesAndGivesItUp() {
        Village village = Village.fresh();
        int person = Somebody.fresh();
        JsonPath taken = take(person, "VILLAGE_DIRECTOR_ASSISTANT", village.id())
                .then()
                .statusCode(201)
                .body("person.id", equalTo(person), "organisation.name", equalTo(village.name()))
                .body("unit.id", equalTo(41), "until", nullValue())
                .extract()
                .jsonPath();

        end(taken, 0).then().statusCode(200).body("endReason", equalTo("换届"));

        end(taken, 0).then().statusCode(412);
        end(taken, 1).then().statusCode(409).body("code", equalTo("concurrent-post-ended"));
        CHIEF41.get("/concurrent-posts?person=" + person).then().body("items", hasSize(1));
    }

    @Test
    void aPostIsHeldOnceInOnePlaceHoweverManyCallAtOnce() throws Exception {
        int village = Village.fresh().id();
        int person = Somebody.fresh();
        Callable<Integer> call =
                () -> take(person, "VILLAGE_DEPUTY_SECRETARY", village).statusCode();

        try (ExecutorService callers = Executors.newFixedThreadPool(3)) {
            List<Integer> answers = callers.invokeAll(List.of(call, call, call)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409, 409), answers);
        }
    }

    @Test
    void thePostSaysWhereItIsHeld() {
        int person = Somebody.fresh();
        take(person, "TOWNSHIP_LEADERSHIP", Village.fresh().id())
                .then()
                .statusCode(422)
                .body("code", equalTo("concurrent-post-level"), "fields[0].name", equalTo("organisation"));
        take(person, "MAYOR", TOWNSHIP).then().statusCode(422).body("code", equalTo("unknown-term"));

        take(person, "TOWNSHIP_LEADERSHIP", TOWNSHIP).then().statusCode(201);
    }

    @Test
    void theNextCountySeesNothingAndDoesNothing() {
        int person = Somebody.fresh();
        JsonPath taken = take(person, "TOWNSHIP_LEADERSHIP", TOWNSHIP).jsonPath();

        CLERK2.get("/concurrent-posts?person=" + person).then().body("items", hasSize(0));
        CLERK2.get("/concurrent-post-rates?county=3").then().body("items", hasSize(0));
        CLERK2.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "不归我管"))
                .post("/concurrent-posts/{id}/end", taken.getInt("id"))
                .then()
                .statusCode(404);
        CLERK2.post("/concurrent-posts", body(person, "TOWNSHIP_LEADERSHIP", TOWNSHIP))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-person"));
        AUX51.get("/concurrent-posts").then().statusCode(403);
        CHIEF41.post("/concurrent-posts", body(person, "TOWNSHIP_LEADERSHIP", TOWNSHIP))
                .then()
                .statusCode(403);
    }

    @Test
    void theRateIsHoldersWithAPostByHolders() {
        Village one = Village.fresh();
        Village other = Village.fresh();
        JsonPath before = rates();
        int holder = Somebody.fresh();
        CLERK3.assign(holder, Role.AUXILIARY, one.id()).then().statusCode(201);
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, other.id()).then().statusCode(201);
        take(holder, "VILLAGE_DEPUTY_SECRETARY", one.id()).then().statusCode(201);
        take(holder, "VILLAGE_DIRECTOR_ASSISTANT", other.id()).then().statusCode(201);

        JsonPath after = rates();

        assertEquals(2, count(after, "holders") - count(before, "holders"));
        assertEquals(1, count(after, "withPost") - count(before, "withPost"));
        ADMIN.get("/concurrent-post-rates").then().statusCode(200).body("items.area.id", hasItem(3));
    }

    @Test
    void theCatalogueNamesThePosts() {
        ADMIN.get("/terms?catalogue=TOWNSHIP_POST").then().body("items.code", contains("TOWNSHIP_LEADERSHIP"));
        ADMIN.get("/terms?catalogue=VILLAGE_POST")
                .then()
                .body("items.code", contains("VILLAGE_DEPUTY_SECRETARY", "VILLAGE_DIRECTOR_ASSISTANT"));
    }

    @Test
    void postsComeInByWorkbookOnceAndGoAgain() {
        Village village = Village.fresh();
        byte[] workbook = new Book()
                .person("C1001", "兼任人", "城关派出所")
                .row("concurrentPosts", "C1001", "村社区主任助理", village.code(), "2026-01-01")
                .row("concurrentPosts", "C1001", "TOWNSHIP_LEADERSHIP", "411603001", "")
                .bytes();
        JsonPath done = CLERK3.enrol(workbook);
        assertEquals(3, done.getInt("changes"));
        int person = CLERK3.person("C1001");
        CLERK3.get("/concurrent-posts?person=" + person)
                .then()
                .body("items.post", hasItem("VILLAGE_DIRECTOR_ASSISTANT"));
        assertEquals(0, CLERK3.enrol(workbook).getInt("changes"));

        CLERK3.undo(done).then().statusCode(200);

        CLERK3.get("/concurrent-posts?organisation=" + village.id()).then().body("items", hasSize(0));
        assertEquals(3, CLERK3.enrol(workbook).getInt("changes"));
    }

    @Test
    void aPostThatWasEndedSinceIsNotTakenBack() {
        Village village = Village.fresh();
        JsonPath done = CLERK3.enrol(new Book()
                .person("C1011", "兼任人", "城关派出所")
                .row("concurrentPosts", "C1011", "村社区副书记", village.code(), "2026-01-01")
                .bytes());
        JsonPath post =
                CLERK3.get("/concurrent-posts?organisation=" + village.id()).jsonPath();
        end(post.getInt("items[0].id"), 0).then().statusCode(200);
        take(post.getInt("items[0].person.id"), "TOWNSHIP_LEADERSHIP", TOWNSHIP)
                .then()
                .statusCode(201);

        CLERK3.undo(done)
                .then()
                .statusCode(409)
                .body("hanging.kind", hasItem("CHANGED_CONCURRENT_POST"))
                .body("hanging.kind", hasItem("OTHER_CONCURRENT_POST"));
    }

    @Test
    void everyMistakeOfTheSheetIsNamed() {
        Village village = Village.fresh();
        CLERK3.upload(new Book()
                        .person("C1021", "兼任人", "城关派出所")
                        .row("concurrentPosts", "C1029", "村社区副书记", village.code(), "")
                        .row("concurrentPosts", "C1021", "党员", village.code(), "")
                        .row("concurrentPosts", "C1021", "乡镇街道班子职务", village.code(), "")
                        .row("concurrentPosts", "C1021", "村社区副书记", "无名村", "")
                        .row("concurrentPosts", "C1021", "村社区副书记", village.code(), "")
                        .row("concurrentPosts", "C1021", "村社区副书记", village.name(), "")
                        .bytes())
                .then()
                .body(
                        "problems.rule",
                        contains(
                                "unknown-person",
                                "unknown-concurrent-post",
                                "organisation-level",
                                "unknown-area",
                                "doubled"));
    }

    private static Response take(int person, String post, int organisation) {
        return CLERK3.post("/concurrent-posts", body(person, post, organisation));
    }

    private static Map<String, Object> body(int person, String post, int organisation) {
        return new HashMap<>(Map.of("person", person, "post", post, "organisation", organisation));
    }

    private static Response end(JsonPath post, long version) {
        return end(post.getInt("id"), version);
    }

    private static Response end(int post, long version) {
        return CLERK3.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "换届"))
                .post("/concurrent-posts/{id}/end", post);
    }

    private static JsonPath rates() {
        return CLERK3.get("/concurrent-post-rates?county=3")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long count(JsonPath rates, String figure) {
        List<Integer> counts =
                rates.getList("items.findAll { it.area.id == 41 && it.function == 'AUXILIARY' }." + figure);
        return counts.stream().mapToLong(Integer::longValue).sum();
    }
}
