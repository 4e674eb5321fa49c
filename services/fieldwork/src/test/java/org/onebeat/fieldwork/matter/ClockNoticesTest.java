package org.onebeat.fieldwork.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.testkit.StandardPeople.AUX51;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Broker;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.fieldwork.Told;

/** Who is told when a clock strikes, and of what is RED. */
@QuarkusTest
class ClockNoticesTest extends FieldworkTest {

    @Inject
    Broker broker;

    private final UUID matter = UUID.randomUUID();

    @Test
    void whatGoesUpAsksForTheChiefAndThenForTheClerks() {
        broker.happened(hazard("went-up", 1).by(null).with("level", "STATION"));
        broker.happened(hazard("went-up", 2).by(null).with("level", "COUNTY"));
        assertEquals(List.of("HAZARD_WENT_UP"), Desk.CHIEF41.toldOf(matter.toString()));
        assertEquals(List.of("HAZARD_WENT_UP"), Desk.CLERK3.toldOf(matter.toString()));
        assertEquals(List.of(), Desk.AUX51.toldOf(matter.toString()));
    }

    @Test
    void aRedOneIsTheLeadersAtOnceAndOnlyOnce() {
        broker.happened(
                dispute("triaged", 1).by(AUX51).with("colour", "RED"),
                dispute("triaged", 2).by(AUX51).with("colour", "RED"));
        assertEquals(List.of("DISPUTE_RED"), Desk.CHIEF41.toldOf(matter.toString()));
    }

    @Test
    void whatRunsOutAsksForWhoAnswersForItOrForTheChief() {
        UUID nobodys = UUID.randomUUID();
        broker.happened(
                dispute("warned", 1).by(null).responsible(AUX51),
                dispute("confirmation-warned", 2).by(null).responsible(AUX51));
        broker.happened(Told.ofDispute(nobodys, "warned", 1).by(null).responsible(null));
        assertEquals(
                Set.of("DISPUTE_RUNS_OUT", "DISPUTE_CONFIRMATION"), Set.copyOf(Desk.AUX51.toldOf(matter.toString())));
        assertEquals(List.of("DISPUTE_RUNS_OUT"), Desk.CHIEF41.toldOf(nobodys.toString()));
    }

    private Told dispute(String happening, long sequence) {
        return Told.ofDispute(matter, happening, sequence);
    }

    private Told hazard(String happening, long sequence) {
        return Told.ofHazard(matter, happening, sequence);
    }
}
