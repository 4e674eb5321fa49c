package org.onebeat.personnel.posting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class PostingTest extends PersonnelTest {
    private static final AtomicInteger NEXT = new AtomicInteger(2_000);

    /** Somebody of station 41 without a posting. */
    private static int somebody(String serviceNumber) {
        CLERK3.enrol(new Book().person(serviceNumber, "某人", "城关派出所").bytes());
        return CLERK3.person(serviceNumber);
    }

    private static int somebody() {
        return somebody("P" + NEXT.getAndIncrement());
    }

    @Test
    void isAssigned() {
        Village village = Village.fresh();

        CLERK3.assign(somebody(), Role.AUXILIARY, village.id())
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("function", equalTo("AUXILIARY"))
                .body("main", equalTo(true))
                .body("until", equalTo(null));
    }

    @Test
    void secondPostingIsNotTheMainOne() {
        int person = somebody();
        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id());

        CLERK3.assign(person, Role.GRID_WORKER, Village.fresh().id())
                .then()
                .statusCode(201)
                .body("main", equalTo(false));
    }

    @Test
    void villageHasOneHolder() {
        Village village = Village.fresh();
        CLERK3.assign(somebody(), Role.AUXILIARY, village.id());

        CLERK3.assign(somebody(), Role.AUXILIARY, village.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("posting-overlaps"))
                .body("fields[0].name", equalTo("areas[0]"));
    }

    @Test
    void oneOfTenAtTheSameTimeBecomesTheHolder() {
        Village village = Village.fresh();
        List<Integer> people = IntStream.range(0, 10).mapToObj(i -> somebody()).toList();

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
        int person = somebody();
        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id());

        CLERK3.assign(person, Role.AUXILIARY, Village.fresh().id())
                .then()
                .statusCode(409)
                .body("code", equalTo("function-held"));
    }

    @Test
    void clerkCannotGiveFunctionsAboveTheOwn() {
        CLERK3.assign(somebody(), Role.COUNTY_CLERK, 3)
                .then()
                .statusCode(403)
                .body("code", equalTo("function-not-yours"));
    }

    @Test
    void clerkCannotPostToAnotherCounty() {
        CLERK3.assign(somebody(), Role.AUXILIARY, 54).then().statusCode(403).body("code", equalTo("out-of-scope"));
    }

    @Test
    void functionFitsItsAreas() {
        CLERK3.assign(somebody(), Role.AUXILIARY, 41).then().statusCode(422).body("code", equalTo("area-kind"));
    }

    @Test
    void anotherCountysPersonIsUnknown() {
        int person = somebody();

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
        int person = somebody();
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
    void endedPostingClosesTheDoorAtOnce() {
        Village village = Village.fresh();
        int person = somebody("AUX9001");
        JsonPath posting = CLERK3.assign(person, Role.AUXILIARY, village.id()).jsonPath();
        Desk holder = new Desk("aux9001", Role.AUXILIARY);
        holder.get("/postings?area=" + village.id())
                .then()
                .statusCode(200)
                .body("items", org.hamcrest.Matchers.hasSize(1));

        CLERK3.end(posting.getInt("id"), posting.getLong("version")).then().statusCode(200);

        holder.get("/postings?area=" + village.id()).then().statusCode(403).body("code", equalTo("no-posting"));
    }

    @Test
    void endedPostingFreesTheVillage() {
        Village village = Village.fresh();
        JsonPath posting =
                CLERK3.assign(somebody(), Role.AUXILIARY, village.id()).jsonPath();
        CLERK3.end(posting.getInt("id"), posting.getLong("version"));

        CLERK3.assign(somebody(), Role.AUXILIARY, village.id()).then().statusCode(201);
    }

    @Test
    void postingEndsOnce() {
        JsonPath posting =
                CLERK3.assign(somebody(), Role.AUXILIARY, Village.fresh().id()).jsonPath();
        long version = CLERK3.end(posting.getInt("id"), posting.getLong("version"))
                .jsonPath()
                .getLong("version");

        CLERK3.end(posting.getInt("id"), version)
                .then()
                .statusCode(409)
                .body("code", equalTo("posting-ended"))
                .body("possible", empty());
    }

    @Test
    void staleEndIsRefused() {
        JsonPath posting =
                CLERK3.assign(somebody(), Role.AUXILIARY, Village.fresh().id()).jsonPath();

        CLERK3.end(posting.getInt("id"), posting.getLong("version") + 5).then().statusCode(412);
    }

    @Test
    void anotherCountysPostingIsNotFound() {
        JsonPath posting =
                CLERK3.assign(somebody(), Role.AUXILIARY, Village.fresh().id()).jsonPath();

        CLERK2.end(posting.getInt("id"), posting.getLong("version")).then().statusCode(404);
    }

    @Test
    void clerkCannotEndFunctionsAboveTheOwn() {
        JsonPath posting = ADMIN.assign(somebody(), Role.AUDITOR, 3).jsonPath();

        CLERK3.end(posting.getInt("id"), posting.getLong("version"))
                .then()
                .statusCode(403)
                .body("code", equalTo("function-not-yours"));
    }

    @Test
    void plannedPostingIsNotYetCurrent() {
        Village village = Village.fresh();
        CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                somebody(),
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
