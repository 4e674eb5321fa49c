package org.onebeat.fieldwork.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.CHIEF41;
import static org.onebeat.testkit.StandardPeople.ENDED51;
import static org.onebeat.testkit.StandardPeople.OFFICER41;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.Role;
import org.onebeat.territory.Wall;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class OpenTasksTest extends FieldworkTest {

    private static final int POSTING = StandardPeople.postingOf(AUX51);
    private static final int SUCCESSION = 900;

    @Inject
    Tasks tasks;

    @Inject
    Wall wall;

    @AfterEach
    void asItWas() {
        TerritoryFixture.post(SUCCESSION, ENDED51, Role.AUXILIARY, List.of());
        TerritoryFixture.post(POSTING, AUX51, Role.AUXILIARY, 51, 52);
        standUnder(31, 41);
    }

    @Test
    void openTasksMoveToTheNewHolderWhoIsTold() throws Exception {
        String open = Desk.CHIEF41.dispatched(51);
        Desk.AUX51.step(open, "acceptance", Map.of());
        String closed = Desk.CHIEF41.dispatched(51);
        Desk.CHIEF41.step(closed, "withdrawal", Map.of("reason", "情况已变"));
        succeed();
        assertEquals(ENDED51, Desk.CHIEF41.task(open).getInt("responsible.id"));
        assertEquals("DISPATCHED", Desk.CHIEF41.task(open).getString("state"));
        assertEquals(List.of("TASK_DISPATCHED"), new Desk("ended51", Role.AUXILIARY).toldOf(open));
        assertEquals(AUX51, Desk.CHIEF41.task(closed).getInt("responsible.id"));
        byte[] told = EventsTold.of("fieldwork.task", open, 3).getLast().value();
        Contracts.assertMatches("fieldwork/task-reassigned", new ObjectMapper().readTree(told));
    }

    @Test
    void aTaskGivenToSomebodyStaysThereWhileTheyServe() {
        String id = Desk.CHIEF41.dispatched(51);
        Desk.CHIEF41.step(id, "reassignment", Map.of("person", CHIEF41));
        succeed();
        assertEquals(CHIEF41, Desk.CHIEF41.task(id).getInt("responsible.id"));
    }

    @Test
    void withoutAnAuxiliaryItFallsToTheOfficerBehind() {
        String id = Desk.CHIEF41.dispatched(51);
        TerritoryFixture.end(POSTING, Instant.now());
        assertEquals(OFFICER41, Desk.CHIEF41.task(id).getInt("responsible.id"));
        Desk.AUX51.call().get("/tasks/{id}", id).then().statusCode(403);
    }

    @Test
    void aVillageThatChangesCountyTakesItsOpenTasksBehindTheOtherWall() {
        String id = Desk.CHIEF41.dispatched(51);
        standUnder(21, 43);
        Desk.CLERK2.call().get("/tasks/{id}", id).then().statusCode(200);
        Desk.CLERK3.call().get("/tasks/{id}", id).then().statusCode(404);
    }

    @Test
    void openTasksAreFoundByTheirTownship() {
        UUID open = UUID.fromString(Desk.CHIEF41.dispatched(51));
        UUID elsewhere = UUID.fromString(Desk.CLERK3.dispatched(53));

        List<UUID> found = wall.asInstallation(() -> QuarkusTransaction.requiringNew()
                .call(() -> tasks.openBelow(Set.of(31)).stream().map(Task::id).toList()));

        assertTrue(found.contains(open));
        assertFalse(found.contains(elsewhere));
    }

    /** The auxiliary goes, the officer behind answers for a moment, another auxiliary takes the village over. */
    private static void succeed() {
        TerritoryFixture.end(POSTING, Instant.now());
        TerritoryFixture.post(SUCCESSION, ENDED51, Role.AUXILIARY, 51, 52);
    }

    private static void standUnder(int township, int station) {
        TerritoryFixture.move(
                51,
                VILLAGE,
                "411603001201",
                "劳桥村",
                TerritoryFixture.in(TOWNSHIP, township),
                TerritoryFixture.in(STATION, station));
    }
}
