package org.onebeat.testkit.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.Holder;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

/**
 * A service's open matters over random histories that it hears in any order, some of it twice, and the later half after
 * having been down: each stands where its village stands, or what that became, with whoever answers for it there.
 */
public abstract class OpenMattersTest {
    /** No further than words are believed. */
    private static final Duration BEHIND = Duration.ofSeconds(-290);

    private static final AtomicInteger IDS = new AtomicInteger(100_000);

    private static final int HOLDER = StandardPeople.AUX51;
    private static final int HEIR = StandardPeople.AUX53;

    private RandomHistory history;

    @Inject
    protected DataSource database;

    @Inject
    Territory territory;

    @Inject
    SetClock clock;

    /** Opens a matter in a village of station 41, and answers its id. */
    protected abstract String open(int village);

    /** Where the matters are, with their ancestors and {@code responsible_id}. */
    protected abstract String table();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void standWhereTheirVillageStandsWithWhoeverAnswersForIt(long seed) {
        standWhereTheirVillageStands(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void standThereTooWhereThisClockIsBehindTheAuthorities(long seed) {
        clock.setAhead(BEHIND);
        standWhereTheirVillageStands(seed);
    }

    private void standWhereTheirVillageStands(long seed) {
        Random order = new Random(seed);
        history = new RandomHistory(new Random(seed), IDS.getAndAdd(1_000));
        Heard.hear(history.beginning());
        Map<String, Integer> matters = new LinkedHashMap<>();
        history.villages().forEach(village -> matters.put(open(village), village));
        List<Told> all = history.all();

        Heard.hear(RandomHistory.anyOrder(all.subList(0, all.size() / 2), order));
        matters.forEach((id, village) -> assertFollows(id, village, seed));
        Heard.hear(RandomHistory.anyOrder(all.subList(all.size() / 2, all.size()), order));

        matters.forEach((id, village) -> assertFollows(id, village, seed));
    }

    @Test
    void followAWordThatIsHeardASecondBeforeItsDay() {
        int village = IDS.getAndAdd(1_000);
        int heir = village + 1;
        Membership[] seat = {TerritoryFixture.in(AreaKind.TOWNSHIP, 31), TerritoryFixture.in(AreaKind.STATION, 41)};
        TerritoryFixture.move(village, AreaKind.VILLAGE, "4116" + village, "并入的村", seat);
        TerritoryFixture.move(heir, AreaKind.VILLAGE, "4116" + heir, "合并后的村", seat);
        String id = open(village);
        LocalDate tomorrow = LocalDate.now(RandomHistory.SHANGHAI).plusDays(1);
        TerritoryFixture.close(village, tomorrow, List.of(heir), seat);
        assertEquals(village, row(id).get("village_id"));

        clock.setAhead(Duration.between(
                Instant.now(), RandomHistory.instant(tomorrow, 0).minusSeconds(1)));
        TerritoryFixture.close(village, tomorrow, tomorrow, List.of(heir), seat);

        assertEquals(heir, row(id).get("village_id"));
    }

    @Test
    void goToWhoeverHoldsTheVillageByTheWordThatThisClockIsBehind() {
        int village = IDS.getAndAdd(1_000);
        TerritoryFixture.move(
                village,
                AreaKind.VILLAGE,
                "4116" + village,
                "换人的村",
                TerritoryFixture.in(AreaKind.TOWNSHIP, 31),
                TerritoryFixture.in(AreaKind.STATION, 41));
        Instant turn = Instant.now();
        Span before = new Span(Set.of(village), turn.minusSeconds(86_400), turn);
        Span after = new Span(Set.of(village), turn, null);
        clock.setAhead(Duration.ofSeconds(-60));
        tell(village, before, after, turn.minusSeconds(3_600));
        String one = open(village);
        assertEquals(HOLDER, row(one).get("responsible_id"));

        tell(village, before, after, turn);
        String other = open(village);

        assertEquals(HEIR, row(one).get("responsible_id"));
        assertEquals(HEIR, row(other).get("responsible_id"));
        tell(village, new Span(Set.of(village), turn, turn), new Span(Set.of(village), turn, turn), turn);
    }

    private static void tell(int posting, Span before, Span after, Instant told) {
        TerritoryFixture.post(posting, HOLDER, Role.AUXILIARY, List.of(before), told);
        TerritoryFixture.post(posting + 1, HEIR, Role.AUXILIARY, List.of(after), told);
    }

    /** Nobody of these holds anything when the next test begins. */
    @AfterEach
    void endPostings() {
        clock.release();
        if (history != null) {
            Heard.hear(history.ended());
        }
    }

    private void assertFollows(String id, int village, long seed) {
        LocalDate today = LocalDate.now(RandomHistory.SHANGHAI);
        Ancestors where = territory.placesOf(Set.of(village), today).get(village);
        List<Integer> serving = territory.serving(village, Instant.now()).stream()
                .map(Holder::personId)
                .toList();
        Map<String, Object> row = row(id);
        String asked = "village " + village + ", seed " + seed;

        assertEquals(
                where,
                new Ancestors(
                        (Integer) row.get("county_id"),
                        (Integer) row.get("township_id"),
                        (Integer) row.get("station_id"),
                        (Integer) row.get("sector_id"),
                        (Integer) row.get("village_id")),
                asked);
        assertEquals(serving.stream().findFirst().orElse(null), row.get("responsible_id"), asked);
    }

    private Map<String, Object> row(String id) {
        return Database.rows(
                        database,
                        "select county_id, township_id, station_id, sector_id, village_id, responsible_id from "
                                + table() + " where id = ?",
                        UUID.fromString(id))
                .getFirst();
    }
}
