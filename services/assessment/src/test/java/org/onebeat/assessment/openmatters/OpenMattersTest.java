package org.onebeat.assessment.openmatters;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.onebeat.assessment.Dashboard.CHIEF41;
import static org.onebeat.assessment.Dashboard.CLERK2;
import static org.onebeat.assessment.Dashboard.LEADER;
import static org.onebeat.assessment.Dashboard.value;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.testkit.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class OpenMattersTest {
    @Inject
    Given given;

    @BeforeEach
    void matters() {
        given.nothingButTheTerritory();
        given.happened(
                Told.of(UUID.randomUUID(), "reported", 1),
                Told.of(UUID.randomUUID(), "triaged", 2).colour("RED").in(3, 42, 53),
                Told.of(UUID.randomUUID(), "closed", 9).in(3, 42, 53),
                hazard("GENERAL", Instant.now().minus(Duration.ofDays(1))),
                hazard("MAJOR", Instant.now().plus(Duration.ofDays(1))),
                hazard("MINOR", null));
    }

    @Test
    void mattersAreCountedByColourAndSeverityAndByTheAreasBelow() {
        LEADER.get("/open-matters")
                .statusCode(200)
                .body("disputes.RED", equalTo(1))
                .body("disputes.UNTRIAGED", equalTo(1))
                .body("disputes.BLUE", equalTo(0))
                .body("hazards.GENERAL", equalTo(1))
                .body("hazards.MAJOR", equalTo(1))
                .body("hazards.MINOR", equalTo(1))
                .body("hazards.overdue", equalTo(1))
                .body("children.area.code", contains("411602", "411603", "411630"))
                .body("children.disputes.RED", contains(0, 1, 0))
                .body("children.hazards.overdue", contains(0, 1, 0));
    }

    @Test
    void everybodySeesTheirOwn() {
        CHIEF41.get("/open-matters").body("disputes.RED", equalTo(0)).body("children.area.id", contains(51, 52));
        CLERK2.get("/open-matters").body("hazards.overdue", equalTo(0)).body("children", hasSize(1));
    }

    @Test
    void theOverviewTellsTheSame() {
        LEADER.get("/overview").body(value("OPEN"), equalTo(2)).body(value("OVERDUE"), equalTo(1));
    }

    private static Told hazard(String severity, Instant due) {
        Instant found = Instant.now().minus(Duration.ofDays(9));
        return Told.hazard(UUID.randomUUID(), "found", 1)
                .in(3, 41, 51)
                .at(found)
                .with("foundAt", found)
                .with("state", "FOUND")
                .with("severity", severity)
                .with("dueAt", due)
                .with("open", true);
    }
}
