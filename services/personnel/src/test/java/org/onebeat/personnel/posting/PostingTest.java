package org.onebeat.personnel.posting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class PostingTest extends PersonnelTest {

    @Test
    void isAssigned() {
        Village village = Village.fresh();

        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id())
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("function", equalTo("AUXILIARY"))
                .body("main", equalTo(true))
                .body("until", equalTo(null));
    }

    @Test
    void secondPostingIsNotTheMainOne() {
        int person = Somebody.fresh();
        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id());

        CLERK3.assign(person, Role.GRID_WORKER, Village.fresh().id())
                .then()
                .statusCode(201)
                .body("main", equalTo(false));
    }

    @Test
    void severalLeadersStandByAStationAndOneByWorkbook() {
        CLERK3.assign(Somebody.fresh(), Role.SUPPORTING_LEADER, 42).then().statusCode(201);
        CLERK3.enrol(new Book()
                .person("P5901", "帮帮人", "城关派出所")
                .posting("P5901", "帮帮长", "新站派出所")
                .bytes());

        CLERK3.get("/postings?function=SUPPORTING_LEADER&area=42")
                .then()
                .body("items", hasSize(2))
                .body("items.until", contains(nullValue(), nullValue()));
        CLERK3.assign(Somebody.fresh(), Role.SUPPORTING_LEADER, Village.fresh().id())
                .then()
                .statusCode(422)
                .body("code", equalTo("area-kind"));
    }

    @Test
    void villageHasOneHolder() {
        Village village = Village.fresh();
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id());

        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("posting-overlaps"))
                .body("fields[0].name", equalTo("areas[0]"));
    }

    @Test
    void oneOfTenAtTheSameTimeBecomesTheHolder() {
        Village village = Village.fresh();
        List<Integer> people =
                IntStream.range(0, 10).mapToObj(i -> Somebody.fresh()).toList();

        List<Integer> answers = people.stream()
                .map(person -> CompletableFuture.supplyAsync(() ->
                        CLERK3.assign(person, Role.AUXILIARY, village.id()).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(9, answers.stream().filter(status -> status == 409).count(), answers.toString());
    }

    @Test
    void functionIsHeldOnce() {
        int person = Somebody.fresh();
        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id());

        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id())
                .then()
                .statusCode(409)
                .body("code", equalTo("function-held"));
    }

    @Test
    void clerkCannotGiveFunctionsAboveTheOwn() {
        CLERK3.assign(Somebody.fresh(), Role.COUNTY_CLERK, 3)
                .then()
                .statusCode(403)
                .body("code", equalTo("function-not-yours"));
    }

    @Test
    void clerkCannotPostToAnotherCounty() {
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, 54)
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-scope"));
    }

    @Test
    void functionFitsItsAreas() {
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, 41)
                .then()
                .statusCode(422)
                .body("code", equalTo("area-kind"));
    }

    @Test
    void anotherCountysPersonIsUnknown() {
        int person = Somebody.fresh();

        CLERK2.assign(person, Role.AUXILIARY, 54).then().statusCode(422).body("code", equalTo("unknown-person"));
    }

    @Test
    void wrongBodyIsNamedByField() {
        CLERK3.post("/postings", Map.of("person", 1, "areas", List.of()))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"));
    }

    @Test
    void withoutTokenNothingIsShown() {
        io.restassured.RestAssured.given()
                .basePath("/api/v1/personnel")
                .get("/postings")
                .then()
                .statusCode(401);
    }

    @Test
    void sameKeyAgainPostsOnce() {
        int person = Somebody.fresh();
        String body = "{\"person\":%d,\"function\":\"AUXILIARY\",\"areas\":[%d]}"
                .formatted(person, Village.fresh().id());
        Response first = keyed("posting-once-1", body);

        Response again = keyed("posting-once-1", body);

        assertEquals(201, again.statusCode());
        assertEquals(first.path("id"), (Integer) again.path("id"));
    }

    private static Response keyed(String key, String body) {
        return CLERK3.call()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/postings");
    }

    @Test
    void plannedPostingIsNotYetCurrent() {
        Village village = Village.fresh();
        CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                Somebody.fresh(),
                                "function",
                                "AUXILIARY",
                                "areas",
                                List.of(village.id()),
                                "from",
                                "2098-01-01T00:00:00Z"))
                .then()
                .statusCode(201);

        CLERK3.get("/postings?area=%d&at=%s".formatted(village.id(), Instant.now()))
                .then()
                .body("items", empty());
        CLERK3.get("/postings?area=%d&at=2099-01-01T00:00:00Z".formatted(village.id()))
                .then()
                .body("items.function", contains("AUXILIARY"));
    }

    @Test
    void readersMayNotPost() {
        AUX51.assign(1, Role.AUXILIARY, 51).then().statusCode(403).body("code", equalTo("role-lacking"));
    }
}
