package org.onebeat.hazard.routing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.onebeat.hazard.Desk;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.TerritoryFixture;
import org.onebeat.testkit.history.OpenMattersTest;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class OpenHazardsTest extends OpenMattersTest {

    @BeforeEach
    void territory() {
        TerritoryFixture.apply();
    }

    @Override
    protected String open(int village) {
        return Desk.CHIEF41.found(village, "GENERAL");
    }

    @Override
    protected String table() {
        return "hazard";
    }
}
