package org.onebeat.fieldwork.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class GoingUpTest extends FieldworkTest {

    @Inject
    GoingUp goingUp;

    @Inject
    SetClock clock;

    @AfterEach
    void today() {
        clock.release();
    }

    @Test
    void whatNobodyAcceptsWithinADayGoesToTheChief() {
        String id = Desk.CLERK3.dispatched(51);
        after(23);
        assertEquals("VILLAGE", Desk.CLERK3.task(id).getString("level"));
        after(25);
        assertEquals("STATION", Desk.CLERK3.task(id).getString("level"));
        assertEquals(StandardPeople.CHIEF41, Desk.CLERK3.task(id).getInt("responsible.id"));
        assertEquals(List.of("TASK_WENT_UP"), Desk.CHIEF41.toldOf(id));
    }

    @Test
    void andADayLaterToTheClerksOfTheCountyAndNoFurther() {
        String id = Desk.CHIEF41.dispatched(51);
        after(25);
        after(50);
        after(500);
        assertEquals("COUNTY", Desk.CLERK3.task(id).getString("level"));
        assertEquals(StandardPeople.CLERK3, Desk.CLERK3.task(id).getInt("responsible.id"));
        assertEquals(List.of("TASK_WENT_UP"), Desk.CLERK3.toldOf(id));
    }

    @Test
    void whatWasAcceptedStays() {
        String id = Desk.CHIEF41.dispatched(51);
        Desk.AUX51.step(id, "acceptance", Map.of());
        after(25);
        assertEquals("VILLAGE", Desk.CHIEF41.task(id).getString("level"));
    }

    @Test
    void theChiefGivesItToSomebodyWhoThenHasADayOfTheirOwn() {
        String id = Desk.CLERK3.dispatched(51);
        after(25);
        Desk.CHIEF41.step(id, "reassignment", Map.of("person", StandardPeople.OFFICER41));
        after(48);
        assertEquals("VILLAGE", Desk.CHIEF41.task(id).getString("level"));
        after(50);
        assertEquals("STATION", Desk.CHIEF41.task(id).getString("level"));
    }

    @Test
    void twoWhoLookAtOnceTakeItUpOnce() throws Exception {
        List<String> ids =
                Stream.generate(() -> Desk.CLERK3.dispatched(53)).limit(20).toList();
        clock.setAhead(Duration.ofHours(25));
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(goingUp::takeUp);
        goingUp.takeUp();
        other.get();
        for (String id : ids) {
            assertEquals("STATION", Desk.CLERK3.task(id).getString("level"));
            assertEquals(2, Desk.CLERK3.task(id).getList("timeline").size());
        }
        byte[] told =
                EventsTold.of("fieldwork.task", ids.getFirst(), 2).getLast().value();
        Contracts.assertMatches("fieldwork/task-went-up", new ObjectMapper().readTree(told));
    }

    private void after(int hours) {
        clock.setAhead(Duration.ofHours(hours));
        goingUp.takeUp();
    }
}
