package org.onebeat.personnel.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.service.time.CivilTime;
import org.onebeat.testkit.Database;

/**
 * Postings, leave, cover, withdrawals, transfers, ends, corrections and workbooks at random, over villages that move between
 * stations, merge and are split: at every instant a person has at most one main posting and a village at most one holder of its own and one who
 * acts, who acts only where somebody is away; and what was answered of the past changes only with an entry in the book.
 */
@QuarkusTest
class AnyHistoryTest extends PersonnelTest {
    private static final int STEPS = 40;

    /** Who answered for an area in a function, from when until when: who acts for its holder, else the holder. */
    private static final String ANSWERS = """
            with turn as (
                select area_id, function, unnest(array[from_at, until_at]) as at from posting_area
                where area_id = any (string_to_array('%s', ',')::integer[])),
            instant as (select distinct area_id, function, at from turn where at < '%s'),
            answer as (
                select instant.area_id, instant.function, instant.at, (
                    select person_id from posting_area held join posting on posting.id = held.posting_id
                    where held.area_id = instant.area_id and held.function = instant.function
                        and held.from_at <= instant.at and (held.until_at is null or held.until_at > instant.at)
                    order by posting.acting desc limit 1) as person
                from instant)
            select area_id, function, at, person from (
                select *, lag(person) over (partition by area_id, function order by at) as former from answer) it
            where person is distinct from former order by area_id, function, at
            """;

    private static final String TWO_AT_ONCE = """
            select one.posting_id, other.posting_id as other from posting_area one join posting_area other
                on other.id > one.id and other.area_id = one.area_id and other.function = one.function
                and other.acting = one.acting
                and tstzrange(other.from_at, other.until_at) && tstzrange(one.from_at, one.until_at)
            where one.function <> 'GRID_WORKER' and one.area_id >= 5300
            union all
            select one.id, other.id from posting one join posting other on other.id > one.id
                and other.person_id = one.person_id and one.main and other.main
                and tstzrange(other.from_at, other.until_at) && tstzrange(one.from_at, one.until_at)
            """;
    private static final String ACTING_FOR_NOBODY = """
            select acting.posting_id, acting.area_id from posting_area acting join posting on posting.id = acting.posting_id
            where acting.acting and acting.from_at < acting.until_at and not tstzmultirange(
                    tstzrange(acting.from_at, acting.until_at)) <@ (
                select coalesce(range_agg(tstzrange(held.from_at, held.until_at)), '{}') from posting_area held
                where held.posting_id = posting.acts_for and held.area_id = acting.area_id)
            """;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void thePastChangesByCorrectionsOnlyAndNobodyIsResponsibleTwice(long seed) {
        Random random = new Random(seed);
        RandomVillages villages = new RandomVillages(random);
        RandomPostings postings = new RandomPostings(random, villages);
        Map<String, Integer> done = new HashMap<>();

        for (int step = 0; step < STEPS; step++) {
            Instant midnight = CivilTime.startOf(LocalDate.now(CivilTime.ZONE));
            unchanged(villages, midnight, done, villages::next);
            unchanged(villages, Instant.now(), done, postings::next);
        }

        assertTrue(STEPS - done.getOrDefault("refused", 0) > 8, done::toString);
        assertTrue(done.keySet().containsAll(Set.of("merge", "move", "workbook", "assign")), done::toString);
    }

    /** What a day's mergers change holds from its midnight on; what a workbook brought and takes back never was. */
    private void unchanged(RandomVillages villages, Instant before, Map<String, Integer> done, Supplier<String> deeds) {
        List<Map<String, Object>> past = answers(villages, before);
        long corrected = corrections();
        String deed = deeds.get();
        done.merge(deed, 1, Integer::sum);
        if (corrections() == corrected && !deed.equals("undo")) {
            assertEquals(past, answers(villages, before), deed);
        }
        assertEquals(List.of(), Database.rows(database, TWO_AT_ONCE), deed);
        assertEquals(List.of(), Database.rows(database, ACTING_FOR_NOBODY), deed);
    }

    private List<Map<String, Object>> answers(RandomVillages villages, Instant before) {
        return Database.rows(database, ANSWERS.formatted(villages.ids(), before));
    }

    private long corrections() {
        return ((Number) Database.rows(database, "select count(*) as n from posting_correction")
                        .getFirst()
                        .get("n"))
                .longValue();
    }
}
