package org.onebeat.fieldwork.secondment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.messaging.Received;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class SecondmentListenerTest extends FieldworkTest {

    @Inject
    SecondmentListener listener;

    @Test
    void whoIsSecondedIsToldOnceThatTheTermNearsItsEnd() {
        String topic = listener.topics().iterator().next();
        Received event = Contracts.received("personnel/secondment-ending", topic, "7", 3);

        hear(event);
        hear(event);

        List<Map<String, Object>> notices = Desk.AUX51.inbox().stream()
                .filter(notice -> "SECONDMENT_ENDING".equals(notice.get("reason")))
                .toList();
        assertEquals(1, notices.size());
        assertEquals(51, ((Map<?, ?>) notices.getFirst().get("village")).get("id"));
    }

    private void hear(Received event) {
        TerritoryFixture.change(replica -> listener.reactions()
                .get("org.onebeat.personnel.secondment-ending.v1")
                .accept(event));
    }
}
