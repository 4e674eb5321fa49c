package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@QuarkusTest
class OnboardingTest extends PersonnelTest {

    @Inject
    Territory territory;

    @Test
    void bringsPeopleAndTheirPostings() {
        Village village = Village.fresh();
        byte[] workbook = new Book()
                .person("A1001", "李大明", "城关派出所")
                .posting("A1001", "包村辅警", village.name())
                .bytes();

        JsonPath done = CLERK3.enrol(workbook);

        assertEquals("COMMITTED", done.getString("state"));
        CLERK3.get("/postings?area=" + village.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].person.displayName", equalTo("李大明"))
                .body("items[0].function", equalTo("AUXILIARY"))
                .body("items[0].main", equalTo(true))
                .body("items[0].areas.code", contains(village.code()));
    }

    /** The past is brought in later: its records ask who held the village then. */
    @Test
    void postingOfThePastHasItsHolderFromItsFirstDay() {
        Village village = Village.fresh();
        byte[] workbook = new Book()
                .person("A1004", "李四明", "城关派出所")
                .row("postings", "A1004", "包村辅警", village.code(), "2025-03-01")
                .bytes();

        CLERK3.enrol(workbook);

        Instant firstDay = Instant.parse("2025-03-01T02:00:00Z");
        assertEquals("李四明", holder(village, firstDay).orElseThrow().displayName());
        assertEquals(Optional.empty(), holder(village, firstDay.minus(Duration.ofDays(1))));
    }

    private Optional<Holder> holder(Village village, Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> territory.holderOf(village.id(), Role.AUXILIARY, at));
    }

    @Test
    void sameAgainChangesNothing() {
        Village village = Village.fresh();
        byte[] workbook = new Book()
                .person("A1002", "李二明", "411603410000")
                .posting("A1002", "AUXILIARY", village.code())
                .bytes();
        CLERK3.enrol(workbook);

        JsonPath again = CLERK3.enrol(workbook);

        assertEquals(0, again.getInt("changes"));
        assertEquals(List.of(1, 1), again.getList("sheets.unchanged"));
    }

    @Test
    void sameBytesBeforeTheCommitAreTheSameOnboarding() {
        byte[] workbook = new Book().person("A1003", "李三明", "城关派出所").bytes();
        String first = CLERK3.upload(workbook).then().statusCode(201).extract().path("id");

        CLERK3.upload(workbook).then().statusCode(200).body("id", equalTo(first));
    }

    @Test
    void territoryComesFirst() {
        Village village = Village.planned();
        byte[] workbook = new Book()
                .village(village.code(), village.name(), "城关派出所")
                .person("A1141", "甲", "城关派出所")
                .posting("A1141", "包村辅警", village.name())
                .bytes();
        JsonPath ready = CLERK3.upload(workbook).jsonPath();
        assertEquals("READY", ready.getString("state"));
        CLERK3.commit(ready.getString("id"), ready.getLong("version"))
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(409, 503))
                .body("code", org.hamcrest.Matchers.oneOf("territory-first", "replica-behind"));

        village.arrive();

        CLERK3.commit(ready.getString("id"), ready.getLong("version")).then().statusCode(200);
    }

    @Test
    void staleVersionIsRefused() {
        JsonPath ready =
                CLERK3.upload(new Book().person("A1151", "甲", "城关派出所").bytes()).jsonPath();

        CLERK3.commit(ready.getString("id"), ready.getLong("version") + 1)
                .then()
                .statusCode(412);
        CLERK3.once()
                .post("/onboardings/{id}/commit", ready.getString("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void workbookLeavesNothingBehindOnceCommitted() {
        JsonPath done = CLERK3.enrol(new Book().person("A1161", "甲", "城关派出所").bytes());

        CLERK3.get("/onboardings/{id}", done.getString("id"))
                .then()
                .body("state", equalTo("COMMITTED"))
                .body("problems", empty());
    }

    @Test
    void commitsAtTheSameTimeAddEverybodyOnce() {
        List<JsonPath> ready = IntStream.range(0, 4)
                .mapToObj(i -> CLERK3.upload(new Book()
                                .person("A1171", "甲", "城关派出所")
                                .person("A118" + i, "乙", "城关派出所")
                                .bytes())
                        .jsonPath())
                .toList();

        List<Integer> answers = ready.stream()
                .map(one ->
                        CompletableFuture.supplyAsync(() -> CLERK3.commit(one.getString("id"), one.getLong("version"))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(List.of(200, 200, 200, 200), answers);
        CLERK3.get("/people?q=A1171").then().body("items", hasSize(1));
    }
}
