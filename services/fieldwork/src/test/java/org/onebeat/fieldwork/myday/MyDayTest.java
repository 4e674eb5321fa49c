package org.onebeat.fieldwork.myday;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.testkit.SetClock;

@QuarkusTest
class MyDayTest extends FieldworkTest {

    @Inject
    SetClock clock;

    @AfterEach
    void today() {
        clock.release();
    }

    @Test
    void itShowsOnesOwnVillagesWithTheirRounds() {
        Desk.AUX54.swept(54);
        Desk.AUX54.record(Map.of("kind", "VISIT", "village", 54));
        myDay(Desk.AUX54)
                .body("villages", hasSize(1))
                .body("villages[0].village.name", equalTo("和平社区"))
                .body("villages[0].sweepDueOn", equalTo(inDays(7)))
                .body("villages[0].visitDueOn", equalTo(inDays(14)))
                .body("next", hasSize(0));
    }

    @Test
    void aChiefSeesTheVillagesOfTheStation() {
        myDay(Desk.CHIEF41).body("villages.village.id", hasItems(51, 52)).body("villages.village.id", not(hasItem(53)));
    }

    @Test
    void aWeekLaterTheSweepIsDueAndTwoWeeksLaterTheVisit() {
        Desk.AUX54.swept(54);
        Desk.AUX54.record(Map.of("kind", "VISIT", "village", 54));
        clock.setAhead(Duration.ofDays(7));
        myDay(Desk.AUX54).body("next.reason", equalTo(List.of("SWEEP_DUE")));
        clock.setAhead(Duration.ofDays(15));
        myDay(Desk.AUX54).body("next.reason", equalTo(List.of("SWEEP_OVERDUE", "NOT_VISITED")));
    }

    @Test
    void aTaskThatRunsOutIsSuggested() {
        Map<String, Object> urgent = Desk.taskIn(53);
        urgent.put("dueAt", Instant.now().plus(Duration.ofHours(20)).toString());
        String task = Desk.CLERK3.dispatch(urgent).then().extract().path("id");
        String later = Desk.CLERK3.dispatched(53);
        myDay(Desk.AUX53)
                .body("next.task", hasItem(task))
                .body("next.task", not(hasItem(later)))
                .body("next.reason", hasItem("TASK_RUNS_OUT"))
                .body("openTasks", greaterThan(1))
                .body("unread", greaterThan(1));
        clock.setAhead(Duration.ofHours(21));
        myDay(Desk.AUX53).body("next.find { it.task == '" + task + "' }.reason", equalTo("TASK_OVERDUE"));
    }

    @Test
    void aVillageWithoutAnySweepIsDueToday() {
        myDay(new Desk("aux510", Role.AUXILIARY))
                .body("next.reason", equalTo(List.of("SWEEP_DUE", "NOT_VISITED")))
                .body("next[0].dueOn", equalTo(inDays(0)));
    }

    @Test
    void itIsForTheField() {
        Desk.CLERK3.call().get("/my-day").then().statusCode(403);
    }

    private static String inDays(int days) {
        return CivilTime.dayOf(Instant.now()).plusDays(days).toString();
    }

    private static ValidatableResponse myDay(Desk desk) {
        return desk.call().get("/my-day").then().statusCode(200);
    }
}
