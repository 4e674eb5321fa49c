package org.onebeat.cases;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.CountyWall;

@QuarkusTest
class CountyWallTest extends CaseTest {

    @Inject
    DataSource database;

    @Test
    void everyTableThatNamesACountyStandsBehindTheWall() {
        CountyWall.assertComplete(database);
    }

    @Test
    void aCountySeesItsOwnRowsAndNobodyElseSeesThem() {
        Desk.AUX51.brought(51, "triage", "assignment", "mediation", "agreement", "follow-ups");
        CountyWall.assertAround(
                database,
                "dispute",
                "dispute_count",
                "dispute_timeline",
                "dispute_responsibility",
                "party",
                "triage",
                "mediation",
                "follow_up");
    }
}
