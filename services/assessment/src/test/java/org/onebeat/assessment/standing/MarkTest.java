package org.onebeat.assessment.standing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.assessment.Dashboard.CLERK3;
import static org.onebeat.assessment.Dashboard.value;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.assessment.Told;
import org.onebeat.testkit.Platform;

/** What was told under the wrong mark is told again: it counts from then on as if told once, or not at all (ADR 13). */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class MarkTest {
    private static final String MARCH = "/overview?from=2026-03-01&until=2026-04-01";
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");

    @Inject
    Given given;

    private final UUID matter = UUID.randomUUID();

    @BeforeEach
    void territory() {
        given.nothingButTheTerritory();
    }

    @Test
    void aDisputeThatSeemedPracticeCountsAsItStands() {
        given.happened(
                dispute("reported", 1).with("training", true),
                dispute("triaged", 2).with("training", true).colour("RED"));

        given.happened(dispute("marked", 3).without("training").colour("RED").with("state", "TRIAGED"));
        given.repeated(dispute("marked", 3).without("training").colour("RED"));

        CLERK3.get(MARCH).body(value("FOUND"), equalTo(1));
        CLERK3.get("/open-matters").body("disputes.RED", equalTo(1));
    }

    @Test
    void aDisputeThatSeemedRealIsTakenBackWhole() {
        given.happened(dispute("reported", 1), dispute("triaged", 2).colour("RED"), dispute("agreed", 3));

        given.happened(dispute("marked", 4));
        given.repeated(dispute("marked", 4));

        assertEquals(0, given.count("select count(*) from tally where amount <> 0"));
        CLERK3.get("/open-matters").body("disputes.RED", equalTo(0));
    }

    @Test
    void aDisputeThatMovedAndWasClosedMeanwhileLeavesNothing() {
        given.happened(
                dispute("reported", 1),
                dispute("moved", 2).in(3, 42, 53).with("state", "REPORTED"),
                dispute("followed-up", 3).in(3, 42, 53),
                dispute("reopened", 4).in(3, 42, 53),
                dispute("closed", 5).in(3, 42, 53));

        given.happened(
                dispute("marked", 6).in(3, 42, 53).with("state", "CLOSED").with("open", false));

        assertEquals(0, given.count("select count(*) from tally where amount <> 0"));
    }

    @Test
    void whatWasNeverCountedIsNotTakenBack() {
        given.happened(dispute("marked", 4));

        assertEquals(0, given.count("select count(*) from tally where amount <> 0"));
        assertEquals(0, given.count("select count(*) from parked_event"));
    }

    @Test
    void anActivityCountsOnceOrNotAtAll() {
        given.happened(activity("recorded", 1));
        CLERK3.get(MARCH).body(value("SWEEPS_DONE"), equalTo(1));

        given.happened(activity("marked", 2).with("training", true));
        CLERK3.get(MARCH).body(value("SWEEPS_DONE"), equalTo(0));

        given.happened(activity("marked", 3));
        CLERK3.get(MARCH).body(value("SWEEPS_DONE"), equalTo(1));
    }

    private Told dispute(String happening, long sequence) {
        return Told.of(matter, happening, sequence);
    }

    private Told activity(String happening, long sequence) {
        Told told = Told.activity(matter, "SWEEP")
                .in(3, 41, 51)
                .at(AT)
                .with("recordedAt", AT)
                .with("by", 8);
        return new Told(
                told.topic(),
                "org.onebeat.fieldwork.activity-" + happening + ".v1",
                told.key(),
                sequence,
                told.document());
    }
}
