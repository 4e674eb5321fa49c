package org.onebeat.personnel.account;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.testkit.SetClock;

@QuarkusTest
class AccountTest extends PersonnelTest {
    @Inject
    MemoryDirectory directory;

    @Inject
    SetClock clock;

    @AfterEach
    void comeBack() {
        directory.comeBack();
        clock.release();
    }

    static void enrol(String serviceNumber, String unit, Village village) {
        CLERK3.enrol(new Book()
                .person(serviceNumber, "账号人", unit)
                .posting(serviceNumber, "包村辅警", village.name())
                .bytes());
    }

    static void awaitState(String serviceNumber, String state) {
        await().until(() ->
                state.equals(CLERK3.get("/people?q=" + serviceNumber).path("items[0].accountState")));
    }

    @Test
    void followsItsPerson() {
        enrol("K4001", "城关派出所", Village.fresh());

        awaitState("K4001", "MADE");

        Identity made = directory.user("k4001").orElseThrow();
        assertEquals("账号人", made.displayName());
        assertEquals(Set.of(Role.AUXILIARY), made.roles());
        assertTrue(made.enabled());
    }

    @Test
    void staysOpenWithoutARoleWhenTheLastPostingEnds() {
        Village village = Village.fresh();
        enrol("K4011", "城关派出所", village);
        awaitState("K4011", "MADE");
        JsonPath posting = CLERK3.get("/postings?area=" + village.id()).jsonPath();

        CLERK3.end(posting.getInt("items[0].id"), posting.getLong("items[0].version"))
                .then()
                .statusCode(200);

        await().until(() -> directory.user("k4011").orElseThrow().roles().isEmpty());
        assertTrue(directory.user("k4011").orElseThrow().enabled());
    }

    @Test
    void isClosedOnTheDayOnWhichThePersonServesNoMore() {
        enrol("K4015", "城关派出所", Village.fresh());
        awaitState("K4015", "MADE");
        int person = CLERK3.person("K4015");
        String tomorrow = CivilTime.today(clock).plusDays(1).toString();
        CLERK3.step("/people/{id}/leaving", person, version(person), Map.of("on", tomorrow, "reason", "辞职"))
                .then()
                .statusCode(200);
        awaitState("K4015", "MADE");
        assertTrue(directory.user("k4015").orElseThrow().enabled());

        clock.forward(Duration.ofDays(1));

        await().until(() -> !directory.user("k4015").orElseThrow().enabled());
    }

    private static long version(int person) {
        return CLERK3.get("/people/{id}", person).jsonPath().getLong("version");
    }

    @Test
    void waitsWhileTheDirectoryIsAway() {
        directory.goAway();
        enrol("K4021", "城关派出所", Village.fresh());
        assertEquals("WAITING", CLERK3.get("/people?q=K4021").path("items[0].accountState"));
        assertTrue(directory.user("k4021").isEmpty());

        directory.comeBack();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> directory.user("k4021").isPresent());
    }

    @Test
    void isNeverTakenFromSomebodyElse() {
        directory.take("k4031");

        enrol("K4031", "城关派出所", Village.fresh());

        awaitState("K4031", "FAILED");
        assertTrue(directory.user("k4031").isEmpty());
    }

    @Test
    void progressAddsUp() {
        enrol("K4041", "城关派出所", Village.fresh());
        awaitState("K4041", "MADE");

        JsonPath progress = CLERK3.get("/accounts/progress").jsonPath();

        assertEquals(
                progress.getInt("people"),
                progress.getInt("made") + progress.getInt("waiting") + progress.getInt("failed"));
        assertTrue(progress.getInt("made") > 0);
    }
}
