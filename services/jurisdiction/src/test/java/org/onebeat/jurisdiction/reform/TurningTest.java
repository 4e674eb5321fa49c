package org.onebeat.jurisdiction.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;

@QuarkusTest
class TurningTest extends ReformTest {

    @Inject
    Turning turning;

    private final String soon = today().plusDays(10).toString();

    @Test
    void whatIsPlannedComesIntoForceOnItsDayAndIsToldAgainOnce() {
        Hand.CLERK3
                .changes(village, "parents", Map.of("parents", List.of(town, otherStation), "from", soon))
                .then()
                .body("station.id", is(station));
        assertEquals(0, turning.turn());
        long told = told(village);

        clock.forward(Duration.ofDays(10));
        assertEquals(1, turning.turn());
        assertEquals(0, turning.turn());

        assertEquals(told + 1, told(village));
        Hand.CLERK3.gets("/areas/" + village).then().body("station.id", is(otherStation));
    }

    @Test
    void whoeverWasAwayFindsWhatIsDue() {
        Hand.CLERK3.changes(village, "name", Map.of("name", "新村", "from", soon));
        Hand.CLERK3.changes(neighbour, "closure", Map.of("reason", "整村搬迁", "from", soon));

        clock.forward(Duration.ofDays(100));
        assertEquals(2, turning.turn());

        Hand.CLERK3.gets("/areas/" + village).then().body("name", is("新村"));
        Hand.CLERK3.gets("/areas/" + neighbour).then().body("standing", is("CLOSED"));
    }

    @Test
    void aPlannedVillageIsNoPresentOneUntilItsDay() {
        int planned = Hand.CLERK3.adds("VILLAGE", "411603901209", "新村", soon, town, station);
        Hand.CLERK3.gets("/areas?kind=VILLAGE&standing=PLANNED").then().body("items.id", contains(planned));

        clock.forward(Duration.ofDays(10));
        turning.turn();

        Hand.CLERK3.gets("/areas?kind=VILLAGE").then().body("items.id", contains(village, neighbour, planned));
    }

    @Test
    void aMergerIsCarriedOutWhenTheDayIsToldHoweverLate() {
        Map<String, ?> merger = Map.of("areas", List.of(neighbour), "into", village, "from", soon, "reason", "合并");
        Hand.CLERK3.posts("/mergers", Hand.CLERK3.etag(village), merger).then().statusCode(200);

        clock.forward(Duration.ofDays(11));
        assertEquals(neighbour, heirOf(neighbour));
        turning.turn();

        assertEquals(village, heirOf(neighbour));
    }

    @Test
    void whatBecameAnotherBeforeSuccessorsWereToldIsToldOnceMore() throws IOException {
        Map<String, ?> merger = Map.of("areas", List.of(neighbour), "into", village, "from", today(), "reason", "合并");
        Hand.CLERK3.posts("/mergers", Hand.CLERK3.etag(village), merger).then().statusCode(200);
        long told = told(neighbour);
        String update = new String(
                getClass()
                        .getResourceAsStream("/db/migration/V60__successors_told_again.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        Authority.inside(() -> Stream.of(update.replaceAll("--.*", "").split(";"))
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> Authority.sql(statement.strip())));
        assertEquals(1, turning.turn());
        assertEquals(0, turning.turn());

        assertEquals(told + 1, told(neighbour));
    }

    private long heirOf(int area) {
        return Authority.count("select territory_heir(%d, date '%s')".formatted(area, today().plusDays(11)));
    }

    private static long told(int area) {
        return Authority.count("select sequence from area where id = " + area);
    }
}
