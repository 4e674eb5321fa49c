package org.onebeat.personnel.relocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.testkit.TerritoryFixture.SINCE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.Role;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class InheritanceTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);
    private static final LocalDate SOON = TODAY.plusDays(10);

    private final Village village = Village.fresh();
    private final Village other = Village.fresh();

    @Inject
    SetClock clock;

    @AfterEach
    void present() {
        clock.release();
    }

    @Test
    void aPostingGoesOnOverTheVillageThatItsOwnBecamePartOf() {
        int person = posted(village);

        merge(village, TODAY, other);

        read(person).body("areas.id", contains(other.id())).body("until", nullValue());
    }

    @Test
    void aPostingStandsWhereTheHeirStands() {
        Village there = Village.planned();
        TerritoryFixture.move(
                there.id(),
                AreaKind.VILLAGE,
                there.code(),
                there.name(),
                in(AreaKind.TOWNSHIP, 21),
                in(AreaKind.STATION, 43));
        int person = posted(village);

        merge(village, TODAY, there);

        CLERK3.get("/postings?person=" + person).then().body("items", hasSize(0));
        CLERK2.get("/postings?area=" + there.id()).then().body("items.person.id", contains(person));
    }

    @Test
    void whatIsPlannedChangesNothingUntilItsDay() {
        int person = posted(village);
        int told = read(person).extract().path("items[0].version");

        merge(village, SOON, other);

        read(person).body("areas.id", contains(village.id())).body("version", equalTo(told));
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, other.id()).then().statusCode(201);
    }

    @Test
    void aMergerWithdrawnOnItsEveMovesNobodyThoughTheWithdrawalIsHeardAfterMidnight() {
        int person = posted(village);
        merge(village, SOON, other);

        clock.forward(Duration.ofDays(10));
        other.moves(31, 42);
        read(person).body("areas.id", contains(village.id()));
        village.moves(31, 42);

        read(person).body("areas.id", contains(village.id())).body("until", nullValue());
    }

    @Test
    void aWordHeardASecondBeforeItsDayIsFollowed() {
        int person = posted(village);
        merge(village, SOON, other);
        clock.setAhead(Duration.between(Instant.now(), CivilTime.startOf(SOON).minusSeconds(1)));
        TerritoryFixture.close(
                village.id(), SOON, SOON, List.of(other.id()), in(AreaKind.TOWNSHIP, 31), in(AreaKind.STATION, 41));

        clock.forward(Duration.ofSeconds(2));
        assertEquals(Set.of(other.id()), areas(person));
    }

    @Test
    void onlyOnceHoweverOftenItIsTold() {
        int person = posted(village);
        merge(village, TODAY, other);
        int told = read(person).extract().path("items[0].version");

        merge(village, TODAY, other);

        read(person).body("version", equalTo(told));
    }

    @Test
    void whatWasPlannedAndChangedMeanwhileGoesOnFromHandToHand() {
        Village third = Village.fresh();
        Village fourth = Village.fresh();
        int person = posted(village);
        merge(village, SOON, other);
        merge(other, SOON.plusDays(5), third);
        int posting = read(person).extract().path("items[0].id");
        CLERK3.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("areas", List.of(village.id(), fourth.id())))
                .put("/postings/{id}/areas", posting)
                .then()
                .statusCode(200);

        clock.forward(Duration.ofDays(11));
        merge(village, SOON, other);
        assertEquals(Set.of(other.id(), fourth.id()), areas(person));
        clock.forward(Duration.ofDays(5));
        merge(other, SOON.plusDays(5), third);

        assertEquals(Set.of(third.id(), fourth.id()), areas(person));
    }

    @Test
    void whereTheOtherHasItsHolderThePostingEnds() {
        int holder = posted(other);
        int person = posted(village);

        merge(village, TODAY, other);

        read(person).body("until", notNullValue());
        read(holder).body("areas.id", contains(other.id())).body("until", nullValue());
    }

    @Test
    void whereTheOtherLostItsHolderBeforeTheMergerWasHeardOfThePostingGoesOnFromThen() {
        int holder = posted(other);
        int person = posted(village);
        clock.forward(Duration.ofDays(3));
        CLERK3.end(read(holder).extract().path("items[0].id"), 0).then().statusCode(200);
        clock.forward(Duration.ofDays(2));

        merge(village, TODAY.plusDays(1), other);

        read(person).body("areas.id", contains(other.id())).body("until", nullValue());
    }

    @Test
    void whoHadBothKeepsTheOne() {
        int person = posted(village, other);

        merge(village, TODAY, other);

        read(person).body("areas.id", contains(other.id())).body("until", nullValue());
    }

    @Test
    void theOtherMayBeHeardOfLater() {
        Village late = Village.planned();
        int person = posted(village);
        merge(village, TODAY, late);

        late.arrive();

        read(person).body("areas.id", contains(late.id()));
    }

    @Test
    void ofSeveralSuccessorsNoneIsChosen() {
        int person = posted(village);

        TerritoryFixture.close(
                village.id(), TODAY, List.of(other.id(), 51), in(AreaKind.TOWNSHIP, 31), in(AreaKind.STATION, 41));

        read(person).body("areas.id", contains(village.id()));
    }

    @Test
    void peopleBelongToTheStationThatTheirOwnBecame() {
        TerritoryFixture.move(4_011, AreaKind.STATION, "411603401100", "并入派出所", in(AreaKind.COUNTY, 3));
        CLERK3.enrol(new Book().person("R5021", "并入人", "并入派出所").bytes());

        TerritoryFixture.change(replica -> replica.apply(new AreaState(
                4_011,
                1_000_000,
                AreaKind.STATION,
                null,
                List.of(new AreaState.Dated("并入派出所", SINCE, TODAY)),
                List.of(),
                List.of(new AreaState.Membership(AreaKind.COUNTY, 3, SINCE, TODAY)),
                SINCE,
                TODAY,
                List.of(new AreaState.Successor(42, TODAY)),
                List.of(),
                TODAY)));

        CLERK3.get("/people?q=R5021").then().body("items", hasSize(1)).body("items[0].unit.id", equalTo(42));
    }

    /** Answers the person. */
    private static int posted(Village... villages) {
        Integer[] areas = Stream.of(villages).map(Village::id).toArray(Integer[]::new);
        int person = Somebody.fresh();
        CLERK3.assign(person, Role.AUXILIARY, areas).then().statusCode(201);
        return person;
    }

    private static void merge(Village village, LocalDate day, Village into) {
        TerritoryFixture.close(
                village.id(), day, List.of(into.id()), in(AreaKind.TOWNSHIP, 31), in(AreaKind.STATION, 41));
    }

    private static Set<Integer> areas(int person) {
        return Set.copyOf(read(person).extract().<List<Integer>>path("items[0].areas.id"));
    }

    private static ValidatableResponse read(int person) {
        return CLERK3.get("/postings?person=" + person).then().statusCode(200).rootPath("items[0]");
    }
}
