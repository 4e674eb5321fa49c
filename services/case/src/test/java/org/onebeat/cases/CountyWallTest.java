package org.onebeat.cases;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.testkit.CountyWall;
import org.onebeat.testkit.TerritoryFixture;

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
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "meetings", "agreement", "follow-ups");
        Desk.AUX51
                .take(id, "grants", Map.of("area", 52, "reason", "一方住在朱庄"))
                .then()
                .statusCode(200);
        Desk.AUX51.brought(51, "withdrawal");
        TerritoryFixture.train(41, new Training(Instant.now().minusSeconds(60), null));
        Desk.AUX51.reported(51);
        TerritoryFixture.train(41);
        CountyWall.assertAround(
                database,
                "dispute",
                "dispute_count",
                "practice_count",
                "dispute_timeline",
                "dispute_responsibility",
                "party",
                "triage",
                "mediation",
                "meeting",
                "follow_up",
                "dispute_gram",
                "dispute_grant",
                "archive");
    }
}
