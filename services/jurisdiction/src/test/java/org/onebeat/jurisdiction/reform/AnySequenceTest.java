package org.onebeat.jurisdiction.reform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.territory.AreaState;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.TerritoryFixture;
import org.onebeat.testkit.history.Heard;

/** After any sequence of reforms: one township and one station on every day, and the replica knows what the books say. */
@QuarkusTest
class AnySequenceTest extends ReformTest {

    private static final String NOT_ONE = """
            select count(*) from area cross join generate_series(date '2019-12-01', date '2028-01-01', '7 days') day
            where area.kind = 'VILLAGE' and area.valid @> day::date and exists (
                select from unnest('{TOWNSHIP,STATION}'::text[]) wanted
                where 1 <> (select count(*) from area_membership m join area parent on parent.id = m.parent_id
                    where m.area_id = area.id and m.kind = wanted and m.valid @> day::date and parent.valid @> day::date
                        and parent.kind = wanted))
            """;
    private static final String UNLIKE = """
            with ours as (select id, sequence, valid_until from area where id > 600),
            books as (select area_id, kind, parent_id, valid_from, valid_until from area_membership
                where area_id in (select id from ours)),
            heard as (select area_id, parent_kind, parent_id, valid_from, valid_until from territory_area_parent
                where area_id in (select id from ours))
            select (select count(*) from (
                    (table books except table heard) union all (table heard except table books)) parents)
                + (select count(*) from (
                    select area_id, value, valid_from, valid_until from area_name where area_id in (select id from ours)
                    except select area_id, value, valid_from, valid_until from territory_area_name) names)
                + (select count(*) from (
                    select area_id, value, valid_from, valid_until from area_code where area_id in (select id from ours)
                    except select area_id, value, valid_from, valid_until from territory_area_code) codes)
                + (select count(*) from (
                    select area_id, successor_id, valid_from from area_succession where area_id in (select id from ours)
                    except select area_id, successor_id, valid_from from territory_area_successor) successors)
                + (select count(*) from ours left join territory_area replica using (id)
                    where replica.version is distinct from ours.sequence
                        or replica.valid_until is distinct from ours.valid_until)
            """;
    /** Of villages in force today, whose row says otherwise than the history. */
    private static final String STALE = """
            select count(*) from area join area_membership m on m.area_id = area.id and m.kind = 'STATION'
            where area.kind = 'VILLAGE' and area.standing = 'PRESENT' and m.valid @> date '%s'
                and m.parent_id <> area.station_id
            """;

    @Inject
    Turning turning;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(longs = {1, 3})
    void everyVillageHasOneTownshipAndOneStationOnEveryDayAndEveryReplicaSaysTheSame(long seed) {
        int first = town;
        RandomReforms reforms = new RandomReforms(new Random(seed), this);

        for (int step = 0; step < 40; step++) {
            reforms.step();
            if (step % 20 == 19) {
                clock.forward(Duration.ofDays(40));
                turning.turn();
            }
        }

        assertTrue(reforms.carriedOut() > 10, () -> "only " + reforms.carriedOut() + " reforms were possible");
        assertEquals(0, Authority.count(NOT_ONE));
        assertEquals(0, Authority.count(UNLIKE));
        assertEquals(0, Authority.count(STALE.formatted(today().plusDays(80))));
        hearsTheSameInAnyOrder(first, new Random(seed));
    }

    /** From zero, in any order and some of it twice, what was told comes to what the authority itself knows. */
    private void hearsTheSameInAnyOrder(int first, Random order) {
        String authority = Heard.dump(database);
        List<AreaState> told = Heard.told(database, "jurisdiction.area", AreaState.class, AreaState::at, order);
        Database.change(database, "delete from territory_area where id >= " + first);

        told.stream()
                .filter(state -> state.id() >= first)
                .forEach(state -> TerritoryFixture.change(replica -> replica.apply(state)));

        assertEquals(authority, Heard.dump(database));
    }
}
