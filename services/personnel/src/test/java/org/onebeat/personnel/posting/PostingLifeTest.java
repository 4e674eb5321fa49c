package org.onebeat.personnel.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.posting.PostingChanged.Span;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Contracts;

class PostingLifeTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-03-01T00:00:00Z");

    private static List<Place> villages(Integer... ids) {
        return Stream.of(ids)
                .map(id -> new Place(
                        new Area(id, AreaKind.VILLAGE, "c" + id, "村" + id), new Ancestors(3, 31, 41, null, id)))
                .toList();
    }

    private static Posting posting(Integer... villages) {
        return Posting.assign(
                new Assignment(7, 12, Role.AUXILIARY, true, PostingKinds.DEDICATED, villages(villages), FIRST), FIRST);
    }

    @Test
    void tellsWhatIsPromised() {
        Posting posting = posting(51, 52);

        Contracts.assertMatches("personnel/posting-changed", posting.assigned());
        Contracts.assertMatches("personnel/posting-changed", posting.assigned().toldAt(SECOND));
        Contracts.assertMatches("personnel/posting-changed", posting.cover(villages(52, 53), SECOND, SECOND));
        Contracts.assertMatches("personnel/posting-changed", posting.end(THIRD, "调离", THIRD));
    }

    @Test
    void historyTellsEverySetOfAreas() {
        Posting posting = posting(51, 52);
        posting.cover(villages(52, 53), SECOND, SECOND);

        PostingChanged told = posting.end(THIRD, "调离", THIRD);

        assertEquals(
                List.of(new Span(Set.of(51, 52), FIRST, SECOND), new Span(Set.of(52, 53), SECOND, THIRD)),
                told.spans());
    }

    @Test
    void itGoesOnOverWhatItsAreaBecame() {
        Posting posting = posting(51);
        posting.cover(villages(53), THIRD, FIRST);

        PostingChanged told = posting.passOn(new Passage(51, villages(52).getFirst(), SECOND), List.of(), SECOND);

        assertEquals(
                List.of(
                        new Span(Set.of(51), FIRST, SECOND),
                        new Span(Set.of(52), SECOND, THIRD),
                        new Span(Set.of(53), THIRD, null)),
                told.spans());
    }

    @Test
    void calledOffBeforeItBeginsItNeverWas() {
        Posting posting = posting(51);

        PostingChanged told = posting.end(FIRST.minusSeconds(60), "取消", FIRST.minusSeconds(60));

        assertEquals(List.of(), told.spans());
    }

    @Test
    void endedForGood() {
        Posting posting = posting(51);
        posting.end(SECOND, "调离", SECOND);

        assertThrows(Refusal.class, () -> posting.end(THIRD, "again", THIRD));
        assertThrows(Refusal.class, () -> posting.cover(villages(52), THIRD, THIRD));
    }

    @Test
    void endIsExclusive() {
        Posting posting = posting(51);
        posting.end(SECOND, "调离", SECOND);

        assertEquals(Set.of(51), posting.areas(SECOND.minusNanos(1)));
        assertEquals(Set.of(), posting.areas(SECOND));
        assertEquals(Set.of(51), posting.areasSeen(THIRD));
    }

    @Test
    void nextTurnIsTheNextBeginningOrEnd() {
        Posting posting = posting(51);
        assertTrue(posting.nextTurn(FIRST).isEmpty());

        posting.end(SECOND, "调离", FIRST);

        assertEquals(SECOND, posting.nextTurn(FIRST).orElseThrow());
        assertEquals(FIRST, posting.nextTurn(FIRST.minusSeconds(1)).orElseThrow());
    }

    @Test
    void standsWhereAllItsAreasStand() {
        assertEquals(new Ancestors(3, 31, 41, null, 51), posting(51).ancestors());
        assertEquals(new Ancestors(3, 31, 41, null, null), posting(51, 52).ancestors());
        assertEquals(Ancestors.ofCounty(1), Place.common(List.of(Ancestors.ofCounty(2), Ancestors.ofCounty(3))));
    }

    @Test
    void mandatesAreGivenFromAbove() {
        assertTrue(Mandate.AUXILIARY.isGivenBy(Mandate.Giver.COUNTY));
        assertTrue(Mandate.CITY_ADMIN.isGivenBy(Mandate.Giver.CITY));
        assertEquals(
                Set.of(
                        Mandate.SUPPORTING_LEADER,
                        Mandate.STATION_CHIEF,
                        Mandate.COMMUNITY_OFFICER,
                        Mandate.AUXILIARY,
                        Mandate.GRID_WORKER,
                        Mandate.PARTNER),
                Stream.of(Mandate.values())
                        .filter(mandate -> mandate.isGivenBy(Mandate.Giver.COUNTY))
                        .collect(java.util.stream.Collectors.toSet()));
        assertTrue(Mandate.of(Role.SYSTEM).isEmpty());
    }
}
