package org.onebeat.jurisdiction.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class PointsFollowTest extends FacilityTest {

    @Test
    void aPointStandsWhereItsVillageStandsAndItsPastStaysWithTheOldStation() {
        String id = CLERK3.opens(point("ROOM", 53, "李楼警务室"));

        TerritoryFixture.move(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 41));

        try {
            CHIEF41.asks().get("/police-points/{id}", id).then().statusCode(200).body("station.id", is(41));
            CLERK3.asks().get("/police-points?station=41").then().body("items.id", contains(id));
            CLERK3.asks()
                    .get("/police-point-figures?station=42&from=2020-01-01")
                    .then()
                    .body("kinds[0].opened", is(1), "kinds[0].after", is(0));
        } finally {
            TerritoryFixture.move(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 42));
        }
    }

    @Test
    void inAMergedVillageItGoesOnInTheOneItBecameAndServesThat() {
        String there = CLERK3.opens(point("VILLAGE_WORKSTATION", 51, "便民站"));
        String merged = CLERK3.opens(point("VILLAGE_WORKSTATION", 52, "便民站"));
        Map<String, Object> room = point("ROOM", 51, "劳桥警务室");
        room.put("serves", List.of(52));
        String serving = CLERK3.opens(room);

        try {
            TerritoryFixture.close(52, TODAY.plusDays(1), List.of(51), in(TOWNSHIP, 31), in(STATION, 41));
            CLERK3.asks().get("/police-points/{id}", serving).then().body("services.until", contains((Object) null));

            TerritoryFixture.close(52, TODAY, List.of(51), in(TOWNSHIP, 31), in(STATION, 41));

            CLERK3.asks().get("/police-points/{id}", merged).then().body("village.id", is(51), "name", is("便民站（并入的村）"));
            CLERK3.asks().get("/police-points/{id}", there).then().body("name", is("便民站"));
            CLERK3.asks().get("/police-points?serves=51").then().body("items.id", hasItem(serving));
        } finally {
            TerritoryFixture.move(52, VILLAGE, "411603001202", "朱庄村", in(TOWNSHIP, 31), in(STATION, 41));
        }
    }
}
