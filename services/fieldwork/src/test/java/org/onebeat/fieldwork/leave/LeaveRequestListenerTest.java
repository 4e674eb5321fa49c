package org.onebeat.fieldwork.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.messaging.Event;
import org.onebeat.messaging.Received;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class LeaveRequestListenerTest extends FieldworkTest {
    private static final int ASKER = 901;

    @Inject
    LeaveRequestListener listener;

    @Test
    void theChiefIsToldOnceWhoAsksAndTheAskerTheAnswer() {
        TerritoryFixture.serve(ASKER, "P901", 41);
        Received asked = request(31, "ASKED", 0);

        hear(asked);
        hear(asked);
        hear(request(31, "APPROVED", 1));
        hear(request(32, "WITHDRAWN", 1));

        assertEquals(List.of("LEAVE_ASKED"), told(Desk.CHIEF41, 31));
        assertEquals(List.of("LEAVE_APPROVED"), told(new Desk("p901"), 31));
        assertEquals(List.of(), told(Desk.CLERK3, 31));
        assertEquals(List.of(), told(Desk.CHIEF41, 32));
    }

    @Test
    void whereThereIsNoOtherChiefTheClerksAreTold() {
        TerritoryFixture.serve(ASKER, "P901", 3);

        hear(request(33, "ASKED", 0));
        hear(request(33, "REFUSED", 1));

        assertEquals(List.of("LEAVE_ASKED"), told(Desk.CLERK3, 33));
        assertEquals(List.of(), told(Desk.CLERK2, 33));
        assertEquals(List.of("LEAVE_REFUSED"), told(new Desk("p901"), 33));
    }

    @Test
    void readsWhatIsPromised() {
        Received example =
                Contracts.received("personnel/leave-request-changed", "onebeat.personnel.leave-request.v1", "5", 0);

        hear(example);

        assertEquals(List.of("LEAVE_ASKED"), told(Desk.CHIEF41, 5));
    }

    private static List<String> told(Desk desk, int request) {
        UUID matter = new LeaveRequestChanged(request, ASKER, "ASKED").matter();
        return desk.toldOf(matter.toString());
    }

    private static Received request(int id, String state, long sequence) {
        return Received.of(new Told(id, ASKER, state, sequence));
    }

    private void hear(Received event) {
        TerritoryFixture.change(replica -> listener.reactions()
                .get("org.onebeat.personnel.leave-request-changed.v1")
                .accept(event));
    }

    private record Told(
            int id, int person, String state, @JsonIgnore long sequence) implements Event {
        @Override
        public String topic() {
            return "onebeat.personnel.leave-request.v1";
        }

        @Override
        public String type() {
            return "org.onebeat.personnel.leave-request-changed.v1";
        }

        @Override
        public String key() {
            return Integer.toString(id);
        }
    }
}
