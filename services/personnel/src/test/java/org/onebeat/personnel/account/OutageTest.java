package org.onebeat.personnel.account;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;
import org.onebeat.territory.Wall;
import org.onebeat.testkit.SetClock;

/** Keycloak is away for an hour, a worker is killed in the middle, another goes on: accounts end equal to the people. */
@QuarkusTest
class OutageTest extends PersonnelTest {
    private static final List<String> PEOPLE =
            IntStream.range(7_001, 7_061).mapToObj(number -> "K" + number).toList();
    private static final List<String> TAKEN_BACK =
            IntStream.range(7_101, 7_111).mapToObj(number -> "K" + number).toList();

    @Inject
    MemoryDirectory directory;

    @Inject
    AccountDesk desk;

    @Inject
    AccountSettings settings;

    @Inject
    Wall wall;

    @Inject
    SetClock clock;

    @AfterEach
    void present() {
        directory.comeBack();
        clock.release();
    }

    @Test
    void noneIsMissingNoneIsDoubledAndNoneIsAGhost() {
        directory.goAway();
        Village village = Village.fresh();
        enrol(PEOPLE, village);
        JsonPath mistaken = enrol(TAKEN_BACK, Village.fresh());
        clock.forward(Duration.ofHours(1));
        List<Wish> inHand = wall.asInstallation(desk::claim);
        directory.comeBack();
        // made in Keycloak, and killed before that was written down
        inHand.stream().filter(wish -> !wish.leaving()).forEach(wish -> directory.keep(wish.identity()));
        CLERK3.undo(mistaken).then().statusCode(200);
        endPosting(village);

        clock.forward(settings.lease().plusHours(1));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> directory.among(accounts(PEOPLE)).size() == PEOPLE.size()
                        && directory.among(accounts(TAKEN_BACK)).isEmpty()
                        && CLERK3.get("/accounts/progress").jsonPath().getInt("waiting") == 0);
        assertEquals(Set.of(), directory.user("k7001").orElseThrow().roles());
        for (String number : PEOPLE.subList(1, PEOPLE.size())) {
            assertEquals(
                    Set.of(Role.GRID_WORKER),
                    directory.user(number.toLowerCase()).orElseThrow().roles(),
                    number);
        }
    }

    private static void endPosting(Village village) {
        int person = CLERK3.person(PEOPLE.getFirst());
        JsonPath posting = CLERK3.get("/postings?person=" + person + "&area=" + village.id())
                .jsonPath();
        CLERK3.end(posting.getInt("items[0].id"), posting.getLong("items[0].version"))
                .then()
                .statusCode(200);
    }

    private static JsonPath enrol(List<String> numbers, Village village) {
        Book book = new Book();
        for (String number : numbers) {
            book.person(number, "账号人", "城关派出所").posting(number, "网格员", village.name());
        }
        return CLERK3.enrol(book.bytes());
    }

    private static List<String> accounts(List<String> numbers) {
        return numbers.stream().map(String::toLowerCase).toList();
    }
}
