package org.onebeat.personnel.selection.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.selection.match.Match.Turned;

class MatchTest {
    private static final Post HARBOUR = new Post(51, 1, 41, List.of("NARCOTICS", "TRAFFIC"));
    private static final Post MARKET = new Post(52, 2, 41, List.of());
    private static final Post HILL = new Post(53, 3, 42, List.of());

    @Test
    void everybodyGetsTheDearestWishWhereNobodyElseWantsIt() {
        Match match = match(List.of(officer(1, 41, "", 53), officer(2, 42, "", 52), officer(3, null, "", 51)));

        assertEquals(Optional.of(53), match.villageOf(1));
        assertEquals(Optional.of(1), match.wishMet(1));
        assertEquals(List.of(), match.turnedAway(1));
    }

    @Test
    void aNeededSpecialityGoesBeforeTheOwnStation() {
        Match match = match(List.of(officer(1, 41, "", 51, 52), officer(2, null, "TRAFFIC", 51), officer(3, 42, "")));

        assertEquals(Optional.of(2), match.officerOf(51));
        assertEquals(Optional.of("TRAFFIC"), match.needMet(51, 2));
        assertEquals(List.of(new Turned(51, 2, Precedence.NEED)), match.turnedAway(1));
        assertEquals(Optional.of(2), match.wishMet(1));
    }

    @Test
    void theHigherRankedNeedGoesFirst() {
        Match match =
                match(List.of(officer(1, 41, "TRAFFIC", 51), officer(2, 42, "NARCOTICS", 51), officer(3, 42, "")));

        assertEquals(Optional.of(2), match.officerOf(51));
        assertEquals(
                List.of(2),
                match(List.of(officer(1, 41, "TRAFFIC", 51), officer(2, 42, "NARCOTICS", 53)))
                        .preferredElsewhere(51));
    }

    @Test
    void theOwnStationGoesBeforeTheLot() {
        Match match = match(List.of(officer(1, 42, "", 52), officer(2, 41, "", 52)));

        assertEquals(List.of(new Turned(52, 2, Precedence.STATION)), match.turnedAway(1));
    }

    @Test
    void theLotDecidesBetweenEquals() {
        Match match = match(List.of(officer(1, 41, "", 52), officer(2, 41, "", 52)));

        int turned = match.officerOf(52).orElseThrow() == 1 ? 2 : 1;
        assertEquals(Precedence.LOT, match.turnedAway(turned).getFirst().rule());
    }

    @Test
    void whoWishesNothingTakesWhatRemainsTheOwnStationFirst() {
        Match match = match(List.of(officer(1, 42, "")));

        assertEquals(Optional.of(53), match.villageOf(1));
        assertEquals(Optional.empty(), match.wishMet(1));
        assertEquals(Optional.empty(), match.officerOf(51));
    }

    @Test
    void whoIsLeftOverWasPreferredNowhere() {
        Match match = match(
                List.of(officer(1, 41, "TRAFFIC"), officer(2, 41, ""), officer(3, 42, ""), officer(4, null, "", 52)));

        assertEquals(Optional.empty(), match.villageOf(4));
        assertEquals(1, match.turnedAway(4).size());
        assertTrue(match.blockingPairs().findAny().isEmpty());
    }

    private static Match match(List<Officer> officers) {
        return new Choices(officers, List.of(HARBOUR, MARKET, HILL), 7).match();
    }

    private static Officer officer(int id, Integer station, String speciality, Integer... wishes) {
        return new Officer(id, station, speciality.isEmpty() ? Set.of() : Set.of(speciality), List.of(wishes));
    }
}
