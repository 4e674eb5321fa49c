package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.PostingState.Span;

/** One question about all villages of an area: where each stands, and who is named for it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class BeatsTest {
    private static final Instant MAY = Instant.parse("2026-05-10T04:00:00Z");

    @Inject
    Given given;

    @Inject
    Territory territory;

    @BeforeEach
    void standardTerritory() {
        given.territory();
    }

    @Test
    void villagesStandWhereEachOfThemStands() {
        List<Beat> beats = territory.beats(1, MAY);

        assertEquals(List.of(51, 52, 53, 54), beats.stream().map(Beat::village).toList());
        beats.forEach(beat -> assertEquals(territory.ancestorsOf(beat.village(), CivilDay.of(MAY)), beat.where()));
    }

    @Test
    void anAreaHasTheVillagesBelowIt() {
        assertEquals(List.of(51, 52, 53), villages(3));
        assertEquals(List.of(51, 52), villages(41));
        assertEquals(List.of(51), villages(45));
        assertEquals(List.of(53), villages(53));
    }

    @Test
    void whoCoversOneVillageAloneIsItsOwnHolder() {
        given.holds(1, Role.AUXILIARY, 51);
        given.holds(2, Role.AUXILIARY, 52, 53);

        assertEquals(
                List.of(named(51, 1, true), named(52, 2, false), named(53, 2, false)),
                territory.beats(3, MAY).stream().map(Named::of).toList());
    }

    @Test
    void anOfficerOfTheSectorIsNamedAndAWholeStationsIsNot() {
        given.holds(1, Role.COMMUNITY_OFFICER, 45);
        given.holds(2, Role.COMMUNITY_OFFICER, 42);
        given.holds(3, Role.STATION_CHIEF, 42);

        assertEquals(
                List.of(named(51, 1, false), new Named(52, null, false), new Named(53, null, false)),
                territory.beats(3, MAY).stream().map(Named::of).toList());
    }

    @Test
    void anAuxiliaryComesBeforeTheOfficerOfTheSector() {
        given.holds(1, Role.COMMUNITY_OFFICER, 45);
        given.holds(2, Role.AUXILIARY, 51);

        assertEquals(
                List.of(named(51, 2, true)),
                territory.beats(51, MAY).stream().map(Named::of).toList());
    }

    @Test
    void aPostingCountsWhileItLasts() {
        given.holds(1, Role.AUXILIARY, new Span(Set.of(51), Given.BEGINNING, MAY));
        given.holds(2, Role.AUXILIARY, new Span(Set.of(52, 53), Given.BEGINNING, MAY), new Span(Set.of(52), MAY, null));

        assertEquals(
                List.of(new Named(51, null, false), named(52, 2, true), new Named(53, null, false)),
                territory.beats(3, MAY).stream().map(Named::of).toList());
    }

    private List<Integer> villages(int area) {
        return territory.beats(area, MAY).stream().map(Beat::village).toList();
    }

    private static Named named(int village, int person, boolean own) {
        return new Named(village, "Person " + person, own);
    }

    private record Named(int village, String holder, boolean own) {
        static Named of(Beat beat) {
            return new Named(beat.village(), beat.holder().orElse(null), beat.own());
        }
    }
}
