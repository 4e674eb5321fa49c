package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.territory.AreaKind.COUNTY;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.territory.Given.SINCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.AreaState.Successor;

/** Villages 51 and 52 stand in station 41, village 53 in station 42. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class SuccessionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Membership IN_TOWN = new Membership(TOWNSHIP, 31, SINCE, DAY);
    private static final Membership IN_STATION = new Membership(STATION, 41, SINCE, DAY);

    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Territory territory;

    @Inject
    Notes notes;

    @BeforeEach
    void standardTerritory() {
        given.territory();
    }

    @Test
    void fromTheDayOnTheOneSuccessorGoesOn() {
        ends(52, DAY, 53);
        given.holds(1, Role.AUXILIARY, 53);
        given.holds(2, Role.STATION_CHIEF, 41);

        assertEquals(List.of(2), serving(52, DAY.minusDays(1)));
        assertEquals(List.of(1), serving(52, DAY));
        assertEquals(
                place(41, 52), territory.placesOf(Set.of(52), DAY.minusDays(1)).get(52));
        assertEquals(place(42, 53), territory.placesOf(Set.of(52), DAY).get(52));
        assertEquals(List.of(new Succession(52, 53, DAY)), territory.successions(Set.of(51, 52)));
    }

    @Test
    void whatWasPlannedGoesOnOnceItsAuthorityHasSaidSoOnTheDay() {
        AreaState ends = ended(52, VILLAGE, standing(DAY), DAY, 53);
        given.everywhere(() -> replica.apply(ends.toldOn(DAY.minusDays(1))));
        given.holds(1, Role.AUXILIARY, 53);
        given.holds(2, Role.AUXILIARY, 52);
        assertEquals(List.of(2), serving(52, DAY.plusDays(3)));
        assertEquals(List.of(1), serving(53, DAY.plusDays(3)));
        assertEquals(place(41, 52), territory.placesOf(Set.of(52), DAY).get(52));
        assertEquals(Map.of(52, 52), territory.heirs(Set.of(52), DAY));
        assertEquals(List.of(), territory.successions(Set.of(52)));

        given.everywhere(() -> replica.apply(ends.at(3)));

        assertEquals(List.of(1, 2), serving(52, DAY.plusDays(3)));
        assertEquals(place(42, 53), territory.placesOf(Set.of(52), DAY).get(52));
        assertEquals(List.of(new Succession(52, 53, DAY)), territory.successions(Set.of(52)));
    }

    @Test
    void aSuccessorHasItsOwn() {
        ends(52, DAY, 51);
        ends(51, DAY.plusDays(10), 53);

        assertEquals(
                place(42, 53), territory.placesOf(Set.of(52), DAY.plusDays(10)).get(52));
    }

    @Test
    void untilTheSuccessorIsHeardOfItStaysWhereItStood() {
        ends(52, DAY, 59);
        given.holds(1, Role.AUXILIARY, 59);
        given.holds(2, Role.STATION_CHIEF, 41);
        assertEquals(List.of(2), serving(52, DAY));
        assertEquals(place(41, 52), territory.placesOf(Set.of(52), DAY).get(52));
        assertEquals(Map.of(52, 52), territory.heirs(Set.of(52), DAY));

        given.everywhere(() -> replica.apply(Given.area(59, 1, VILLAGE, TOWNSHIP, 31, STATION, 42)));

        assertEquals(List.of(1), serving(52, DAY));
        assertEquals(place(42, 59), territory.placesOf(Set.of(52), DAY).get(52));
    }

    @Test
    void whoIsStillPostedOverItServesTheSuccessorBehindItsOwn() {
        ends(52, DAY, 51);
        ends(51, DAY.plusDays(10), 53);
        given.holds(1, Role.AUXILIARY, 52);
        assertEquals(List.of(), serving(51, DAY.minusDays(1)));
        assertEquals(List.of(1), serving(51, DAY));
        assertEquals(List.of(1), serving(53, DAY.plusDays(10)));

        given.holds(2, Role.AUXILIARY, 53);

        assertEquals(List.of(2, 1), serving(53, DAY.plusDays(10)));
        assertEquals(List.of(2), serving(53, DAY.plusDays(9)));
    }

    @Test
    void whoIsPostedOverWhatBecameSeveralServesNoneOfThem() {
        ends(52, DAY, 51, 53);
        given.holds(1, Role.AUXILIARY, 52);

        assertEquals(List.of(), serving(51, DAY));
        assertEquals(List.of(1), serving(52, DAY));
    }

    @Test
    void whatBecameSeveralStaysWhereItStood() {
        ends(52, DAY, 51, 53);
        given.holds(2, Role.STATION_CHIEF, 41);

        assertEquals(List.of(2), serving(52, DAY));
        assertEquals(place(41, 52), territory.placesOf(Set.of(52), DAY).get(52));
        assertEquals(List.of(), territory.successions(Set.of(52)));
    }

    @Test
    void whatStoodLastInAStationThatIsNoMoreStandsInWhatThatBecame() {
        ends(52, DAY);
        given.everywhere(() -> replica.apply(
                ended(41, STATION, List.of(new Membership(COUNTY, 3, SINCE, DAY.plusDays(5))), DAY.plusDays(5), 42)));
        given.holds(2, Role.STATION_CHIEF, 42);

        assertEquals(List.of(2), serving(52, DAY.plusDays(5)));
        assertEquals(
                place(42, 52), territory.placesOf(Set.of(52), DAY.plusDays(5)).get(52));
    }

    @Test
    void whatBecamePartOfAnAreaIsAffectedByItOnceTheDayHasCome() {
        ends(52, DAY, 53);

        assertEquals(Set.of(53), territory.affectedBy(Set.of(42), Set.of(VILLAGE), DAY.minusDays(1)));
        assertEquals(Set.of(52, 53), territory.affectedBy(Set.of(42), Set.of(VILLAGE), DAY));
        assertEquals(Set.of(51, 52), territory.affectedBy(Set.of(41), Set.of(VILLAGE), DAY));
    }

    @Test
    void aPartThatBrokeOffBeforeIsNoSuccessorOfTheEnd() {
        given.everywhere(() -> replica.apply(new AreaState(
                52,
                2,
                VILLAGE,
                null,
                List.of(new Dated("name 52", SINCE, DAY)),
                List.of(),
                List.of(IN_TOWN, IN_STATION),
                SINCE,
                DAY,
                List.of(new Successor(51, DAY.minusDays(9)), new Successor(53, DAY)),
                List.of(),
                DAY)));

        assertEquals(Map.of(52, place(42, 53)), territory.placesOf(Set.of(52), DAY));
    }

    @Test
    void rowsOfAnyNumberOfAreasAreFound() {
        given.note(51, "here");
        given.note(54, "there");
        List<Integer> many = IntStream.concat(IntStream.of(43, 51), IntStream.range(1_000, 31_000))
                .boxed()
                .toList();

        int found = given.everywhere(() ->
                notes.listBelow(many, Restriction.none(), Sort.ascending("id")).size());

        assertEquals(2, found);
    }

    private List<Integer> serving(int village, LocalDate day) {
        Instant at = day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        return territory.serving(village, at).stream().map(Holder::personId).toList();
    }

    private static Ancestors place(int station, int village) {
        return new Ancestors(3, 31, station, null, village);
    }

    private void ends(int village, LocalDate day, Integer... successors) {
        given.everywhere(() -> replica.apply(ended(village, VILLAGE, standing(day), day, successors)));
    }

    private static List<Membership> standing(LocalDate until) {
        return Stream.of(IN_TOWN, IN_STATION)
                .map(held -> new Membership(held.kind(), held.parent(), SINCE, until))
                .toList();
    }

    private static AreaState ended(
            int id, AreaKind kind, List<Membership> memberships, LocalDate day, Integer... successors) {
        return new AreaState(
                id,
                2,
                kind,
                null,
                List.of(new Dated("name " + id, SINCE, day)),
                List.of(),
                memberships,
                SINCE,
                day,
                Stream.of(successors).map(area -> new Successor(area, day)).toList(),
                List.of(),
                day);
    }
}
