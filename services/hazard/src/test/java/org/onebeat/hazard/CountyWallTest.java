package org.onebeat.hazard;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.CountyWall;

@QuarkusTest
class CountyWallTest extends HazardTest {

    @Test
    void everyTableThatNamesACountyStandsBehindTheWall() {
        CountyWall.assertComplete(database);
    }

    @Test
    void aCountySeesItsOwnRowsAndNobodyElseSeesThem() {
        String place = Desk.AUX51.registered(51, "SHOP");
        Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, Map.of("EXITS", Map.of())))
                .then()
                .statusCode(201);
        CountyWall.assertAround(database, "place", "inspection", "hazard", "hazard_count", "hazard_timeline");
    }
}
