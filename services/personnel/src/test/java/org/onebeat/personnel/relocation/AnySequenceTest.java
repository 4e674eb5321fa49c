package org.onebeat.personnel.relocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;
import org.onebeat.testkit.history.Heard;
import org.onebeat.testkit.history.RandomHistory;
import org.onebeat.testkit.history.Told;

/** Postings made, changed and ended while the map is reformed at random and heard of in any order. */
@QuarkusTest
class AnySequenceTest extends PersonnelTest {
    private static final String UNLIKE = """
            with books as (
                select posting_id, area_id, range_agg(tstzrange(from_at, until_at)) as held
                from posting_area where area_id >= 700000 and (until_at is null or until_at > from_at)
                group by posting_id, area_id),
            heard as (
                select posting_id, area_id, range_agg(tstzrange(valid_from, valid_until)) as held
                from territory_posting_area where area_id >= 700000
                group by posting_id, area_id)
            (select 'books' as who, it.* from (table books except table heard) it)
            union all (select 'heard', it.* from (table heard except table books) it)
            """;

    @Inject
    DataSource database;

    @Inject
    Territory territory;

    private int carriedOut;

    @ParameterizedTest
    @ValueSource(longs = {2})
    void nobodyIsLeftOverWhatIsNoMoreAndEveryReplicaSaysTheSame(long seed) {
        Random random = new Random(seed);
        RandomHistory history = new RandomHistory(random, 700_000 + (int) seed * 1_000);
        Heard.hear(history.beginning());
        List<Integer> people = Stream.generate(Somebody::fresh).limit(6).toList();
        List<Told> reforms = history.all().stream()
                .filter(event -> event.state() instanceof AreaState)
                .toList();

        for (Told event : RandomHistory.anyOrder(reforms, random)) {
            Heard.hear(List.of(event));
            if (random.nextBoolean()) {
                appoint(any(people, random), any(history.villages(), random), random);
            }
        }

        assertTrue(carriedOut > 10, () -> "only " + carriedOut + " were possible");
        Set<Integer> held = held();
        assertEquals(
                held.stream().collect(Collectors.toMap(area -> area, area -> area)),
                territory.heirs(held, LocalDate.now(CivilTime.ZONE)));
        assertEquals(List.of(), Database.rows(database, UNLIKE));
        hearsTheSameInAnyOrder(random);
    }

    private void appoint(int person, int village, Random random) {
        JsonPath postings = CLERK3.get("/postings?person=" + person).jsonPath();
        List<Map<String, ?>> open = postings.getList("items.findAll { it.until == null }");
        if (open.isEmpty()) {
            judge(CLERK3.assign(person, any(List.of(Role.AUXILIARY, Role.GRID_WORKER), random), village));
        } else if (random.nextInt(3) == 0) {
            judge(CLERK3.end((Integer) open.getFirst().get("id"), version(open.getFirst())));
        } else {
            judge(CLERK3.call()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"" + version(open.getFirst()) + "\"")
                    .body(Map.of("areas", List.of(village)))
                    .put("/postings/{id}/areas", open.getFirst().get("id")));
        }
    }

    private static long version(Map<String, ?> posting) {
        return ((Number) posting.get("version")).longValue();
    }

    /** Carried out, or refused for a reason: anything else is a fault. */
    private void judge(Response answer) {
        if (answer.statusCode() < 300) {
            carriedOut++;
        } else {
            assertTrue(Set.of(403, 404, 409, 422, 503).contains(answer.statusCode()), answer::asString);
        }
    }

    /** Areas that somebody holds from now on, in any posting of this history. */
    private Set<Integer> held() {
        return Database.rows(
                        database,
                        "select distinct area_id from posting_area where area_id >= 700000"
                                + " and (until_at is null or until_at > greatest(from_at, now()))")
                .stream()
                .map(row -> (Integer) row.get("area_id"))
                .collect(Collectors.toSet());
    }

    /** From zero, in any order and some of it twice, what was told comes to what this service itself knows. */
    private void hearsTheSameInAnyOrder(Random order) {
        String authority = Heard.dump(database);
        // the administrator's stands in the standard territory otherwise than this service has told
        List<PostingState> told =
                Heard.told(database, "personnel.posting", PostingState.class, PostingState::at, order).stream()
                        .filter(state -> state.id() != StandardPeople.postingOf(StandardPeople.ADMIN))
                        .toList();
        String ids = told.stream()
                .map(PostingState::id)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        Database.change(database, "delete from territory_posting where id in (" + ids + ")");

        told.forEach(state -> TerritoryFixture.change(replica -> replica.apply(state)));

        assertEquals(authority, Heard.dump(database));
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
