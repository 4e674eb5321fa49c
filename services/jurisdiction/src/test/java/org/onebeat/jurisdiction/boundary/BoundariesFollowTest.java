package org.onebeat.jurisdiction.boundary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class BoundariesFollowTest extends BoundaryTest {

    @Test
    void anOutlineStandsWhereItsAreaStands() {
        imports(CLERK3, pack(feature("411603002201", "李楼村", square(115.0, 33.7))))
                .then()
                .statusCode(201);

        TerritoryFixture.move(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 41));

        try {
            CHIEF41.asks().get("/boundaries").then().body("items.area", contains(53));
        } finally {
            TerritoryFixture.move(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 42));
        }
    }

    @Test
    void anOutlineGoesWithAnAreaThatCameInByMistake() {
        village(9001, 1, null);
        imports(CLERK3, pack(feature("411603001901", "误录村", square(115.0, 33.7))))
                .then()
                .statusCode(201);

        village(9001, 2, TerritoryFixture.SINCE);

        CLERK3.asks().get("/boundaries").then().body("items", empty());
        CLERK3.asks().get("/boundaries/9001").then().statusCode(404);
    }

    private static void village(int id, long version, LocalDate until) {
        TerritoryFixture.change(replica -> replica.apply(new AreaState(
                id,
                version,
                VILLAGE,
                "RURAL",
                List.of(new Dated("误录村", TerritoryFixture.SINCE, null)),
                List.of(new Dated("411603001901", TerritoryFixture.SINCE, null)),
                List.of(in(TOWNSHIP, 31), in(STATION, 41)),
                TerritoryFixture.SINCE,
                until)));
    }
}
