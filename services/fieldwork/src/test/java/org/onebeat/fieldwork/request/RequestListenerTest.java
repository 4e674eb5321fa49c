package org.onebeat.fieldwork.request;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.CHIEF41;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Broker;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;

/** Whoever a resident's request asks for is told, once. */
@QuarkusTest
class RequestListenerTest extends FieldworkTest {

    @Inject
    Broker broker;

    private final UUID request = UUID.randomUUID();

    @Test
    void whoeverItAsksForIsToldOnceHoweverOftenItIsHeard() {
        broker.tell(RequestTold.of(request, "asked", 1, AUX51));
        broker.tell(RequestTold.of(request, "asked", 1, AUX51));
        broker.tell(RequestTold.of(request, "overdue", 2, AUX51, CHIEF41));

        await().until(() -> !Desk.CHIEF41.toldOf(request.toString()).isEmpty());
        assertEquals(List.of("REQUEST_OVERDUE"), Desk.CHIEF41.toldOf(request.toString()));
        List<String> told = Desk.AUX51.toldOf(request.toString());
        assertEquals(2, told.size());
        assertEquals(Set.of("REQUEST_ASKED", "REQUEST_OVERDUE"), Set.copyOf(told));
    }

    @Test
    void aCallForHelpIsToldAsSuchAndAnAnswerAsksForNobody() {
        broker.tell(RequestTold.of(request, "asked", 1, CHIEF41).of("HELP"));
        broker.tell(RequestTold.of(request, "answered", 2));
        broker.tell(RequestTold.of(request, "overdue", 3, AUX51));

        await().until(() -> !Desk.AUX51.toldOf(request.toString()).isEmpty());
        assertEquals(List.of("HELP_CALLED"), Desk.CHIEF41.toldOf(request.toString()));
    }
}
