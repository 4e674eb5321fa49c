package org.onebeat.fieldwork;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.CountyWall;

@QuarkusTest
class CountyWallTest extends FieldworkTest {

    @Inject
    DataSource database;

    @Test
    void everyTableThatNamesACountyStandsBehindTheWall() {
        CountyWall.assertComplete(database);
    }

    @Test
    void aCountySeesItsOwnRowsAndNobodyElseSeesThem() {
        Map<String, Object> find = Map.of("kind", "HAZARD", "category", "FIRE", "text", "墙外堆放杂物");
        Desk.AUX51.record(Map.of("kind", "VISIT", "village", 51, "finds", List.of(find)));
        Desk.AUX51.asked(51);
        Desk.CHIEF41.dispatched(51);
        CountyWall.assertAround(database, "activity", "find", "opinion", "task", "task_timeline", "notice");
    }
}
