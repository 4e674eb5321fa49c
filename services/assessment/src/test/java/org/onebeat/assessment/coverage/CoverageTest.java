package org.onebeat.assessment.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.onebeat.assessment.Dashboard.CHIEF41;
import static org.onebeat.assessment.Dashboard.LEADER;
import static org.onebeat.assessment.Dashboard.value;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Platform;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

/** In the standard territory 李明 covers villages 51 and 52; each of the others has somebody of its own. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class CoverageTest {
    @Inject
    Given given;

    @BeforeEach
    void territory() {
        given.nothingButTheTerritory();
    }

    @Test
    void villagesWithANamedHolderAndWithOneOfTheirOwnAreTwoFigures() {
        LEADER.get("/coverage")
                .statusCode(200)
                .body("villages", equalTo(5))
                .body("named", equalTo(5))
                .body("own", equalTo(3))
                .body("children.area.code", contains("411602", "411603", "411630"))
                .body("children.villages", contains(1, 3, 1))
                .body("children.own", contains(1, 1, 1));
    }

    @Test
    void aChiefSeesTheStation() {
        CHIEF41.get("/coverage")
                .body("villages", equalTo(2))
                .body("own", equalTo(0))
                .body("children.named", contains(1, 1));
    }

    @Test
    void aVillageWhoseHolderLeftIsNotCoveredFromThenOn() {
        LEADER.get("/coverage").body("named", equalTo(5));
        int posting = StandardPeople.postingOf(StandardPeople.AUX53);

        TerritoryFixture.post(posting, StandardPeople.AUX53, Role.AUXILIARY, List.of());
        try {
            LEADER.get("/coverage").body("named", equalTo(4)).body("own", equalTo(2));
        } finally {
            TerritoryFixture.post(posting, StandardPeople.AUX53, Role.AUXILIARY, 53);
        }
    }

    @Test
    void theOverviewTellsTheRate() {
        LEADER.get("/overview").body(value("VILLAGES_COVERED"), equalTo(1.0f));
    }
}
