package org.onebeat.hazard;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.testkit.CountyWall;
import org.onebeat.testkit.TerritoryFixture;

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
        TerritoryFixture.train(41, new Training(Instant.now().minusSeconds(60), null));
        Desk.AUX51.found(51, "GENERAL");
        TerritoryFixture.train(41);
        CountyWall.assertAround(
                database, "place", "inspection", "hazard", "hazard_count", "practice_count", "hazard_timeline");
    }
}
