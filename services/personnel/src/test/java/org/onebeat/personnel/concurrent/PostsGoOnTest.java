package org.onebeat.personnel.concurrent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.Role;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.TerritoryFixture;

/** Posts held besides follow the map: they go on in the heir, and figures keep the borders of their day. */
@QuarkusTest
class PostsGoOnTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);
    private static final String DEPUTY = "VILLAGE_DEPUTY_SECRETARY";

    private final Village village = Village.fresh();
    private final Village other = Village.fresh();
    private int person;

    @Inject
    SetClock clock;

    @BeforeEach
    void somebody() {
        person = Somebody.fresh();
    }

    @AfterEach
    void present() {
        clock.release();
    }

    @Test
    void aPostGoesOnInTheVillageThatItsOwnBecamePartOf() {
        take(village, TODAY.minusDays(30));

        merge(village, TODAY, other);
        merge(village, TODAY, other);

        held().body("items.organisation.id", contains(village.id(), other.id()))
                .body("items.until", contains(TODAY.toString(), null))
                .body("items[0].endReason", equalTo("area-merged"))
                .body("items.from", contains(TODAY.minusDays(30).toString(), TODAY.toString()));
    }

    @Test
    void notBeforeTheDay() {
        take(village, TODAY.minusDays(30));

        merge(village, TODAY.plusDays(9), other);

        held().body("items.organisation.id", contains(village.id())).body("items[0].until", nullValue());
        clock.forward(Duration.ofDays(9));
        merge(village, TODAY.plusDays(9), other);
        held().body("items.organisation.id", contains(village.id(), other.id()));
    }

    @Test
    void whoHoldsItThereAlreadyKeepsTheOne() {
        take(village, TODAY.minusDays(30));
        take(other, TODAY.minusDays(30));

        merge(village, TODAY, other);

        held().body("items.organisation.id", contains(village.id(), other.id()))
                .body("items.until", contains(TODAY.toString(), null));
    }

    @Test
    void onePlannedForLaterBeginsThere() {
        take(village, TODAY.plusDays(9));

        merge(village, TODAY, other);

        held().body("items.organisation.id", contains(other.id())).body("items[0].until", nullValue());
    }

    @Test
    void itWaitsForTheOtherToBeHeardOf() {
        Village late = Village.planned();
        take(village, TODAY.minusDays(30));
        merge(village, TODAY, late);
        held().body("items.organisation.id", contains(village.id()));

        late.arrive();

        held().body("items.organisation.id", contains(village.id(), late.id()));
    }

    @Test
    void theRateOfAPastDayKeepsTheBordersOfThatDay() {
        CLERK3.assign(person, Role.AUXILIARY, village.id()).then().statusCode(201);
        clock.forward(Duration.ofDays(3));
        LocalDate moved = TODAY.plusDays(2);
        int before = holders(41, TODAY);
        int there = holders(42, TODAY);
        int thereAfter = holders(42, TODAY.plusDays(3));

        TerritoryFixture.move(
                village.id(),
                AreaKind.VILLAGE,
                village.code(),
                village.name(),
                in(AreaKind.TOWNSHIP, 31),
                new Membership(AreaKind.STATION, 41, TerritoryFixture.SINCE, moved),
                new Membership(AreaKind.STATION, 42, moved, null));

        assertEquals(before, holders(41, TODAY));
        assertEquals(there, holders(42, TODAY));
        assertEquals(thereAfter + 1, holders(42, TODAY.plusDays(3)));
    }

    @Test
    void theRateOfAPastDayCountsWhoServedThenInWhatIsAnotherCountysNow() {
        CLERK3.assign(person, Role.AUXILIARY, village.id()).then().statusCode(201);
        clock.forward(Duration.ofDays(3));
        LocalDate moved = TODAY.plusDays(2);
        int before = holders(41, TODAY);
        int after = holders(41, TODAY.plusDays(3));

        TerritoryFixture.move(
                village.id(),
                AreaKind.VILLAGE,
                village.code(),
                village.name(),
                new Membership(AreaKind.TOWNSHIP, 31, TerritoryFixture.SINCE, moved),
                new Membership(AreaKind.STATION, 41, TerritoryFixture.SINCE, moved),
                new Membership(AreaKind.TOWNSHIP, 21, moved, null),
                new Membership(AreaKind.STATION, 43, moved, null));

        assertEquals(before, holders(41, TODAY));
        assertEquals(after - 1, holders(41, TODAY.plusDays(3)));
    }

    private void take(Village where, LocalDate from) {
        CLERK3.post(
                        "/concurrent-posts",
                        Map.of("person", person, "post", DEPUTY, "organisation", where.id(), "from", from.toString()))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse held() {
        return CLERK3.get("/concurrent-posts?person=" + person).then().statusCode(200);
    }

    private static int holders(int station, LocalDate day) {
        List<Integer> counts = CLERK3.get("/concurrent-post-rates?county=3&on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.area.id == " + station + " && it.function == 'AUXILIARY' }.holders");
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static void merge(Village village, LocalDate day, Village into) {
        TerritoryFixture.close(
                village.id(), day, List.of(into.id()), in(AreaKind.TOWNSHIP, 31), in(AreaKind.STATION, 41));
    }
}
