package org.onebeat.personnel.account;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CLERK3;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.testkit.SetClock;

/**
 * The same as {@link OutageTest} against a real Keycloak, where there is one, over a wire that breaks: away for an hour,
 * gone again in the middle of the work, and back.
 */
@QuarkusTest
@EnabledIfEnvironmentVariable(named = "ONEBEAT_TEST_KEYCLOAK", matches = "http.*")
class KeycloakOutageTest extends PersonnelTest {
    private static final int IN_THE_MIDDLE = 60;

    private final String series = "KR" + ThreadLocalRandom.current().nextInt(10_000, 100_000);
    private final List<String> staff = numbers(10, 50);
    private final List<String> mistaken = numbers(60, 66);
    private final KeycloakCalls keycloak = new KeycloakCalls(KeycloakDirectoryTest.settings());
    private Relay wire;

    @Inject
    MemoryDirectory memory;

    @Inject
    AccountSettings settings;

    @Inject
    SetClock clock;

    @BeforeEach
    void connect() throws IOException {
        wire = new Relay(URI.create(System.getenv("ONEBEAT_TEST_KEYCLOAK")));
        KeycloakCalls calls = new KeycloakCalls(KeycloakDirectoryTest.settings(wire.address()));
        memory.leaveTo(new KeycloakDirectory(calls, new KeycloakRoles(calls)), series.toLowerCase());
    }

    @AfterEach
    void leaveNothing() throws IOException {
        clock.release();
        memory.leaveToNobody();
        wire.close();
        users().forEach(user ->
                keycloak.send("DELETE", "/users/" + user.get("id").asText(), null));
    }

    @Test
    void accountsEndEqualToThePeople() {
        wire.cut();
        Village village = Village.fresh();
        enrol(staff, village);
        JsonPath wrong = enrol(mistaken, Village.fresh());
        clock.forward(Duration.ofHours(1));
        assertEquals(0, users().size());

        wire.mendFor(IN_THE_MIDDLE);
        await().atMost(Duration.ofSeconds(20)).until(wire::isCut);
        CLERK3.undo(wrong).then().statusCode(200);
        endPosting(staff.getFirst(), village);

        clock.forward(settings.lease().plusHours(1));
        wire.mend();
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);

        Map<String, Set<String>> made = new TreeMap<>();
        users().forEach(user -> made.put(user.get("username").asText(), roles(user)));
        Map<String, Set<String>> wanted = staff.stream()
                .collect(Collectors.toMap(
                        String::toLowerCase, number -> Set.of("GRID_WORKER"), (a, b) -> a, TreeMap::new));
        wanted.put(staff.getFirst().toLowerCase(), Set.of());
        assertEquals(wanted, made);
    }

    private List<String> numbers(int from, int until) {
        return IntStream.range(from, until).mapToObj(number -> series + number).toList();
    }

    private static JsonPath enrol(List<String> numbers, Village village) {
        Book book = new Book();
        for (String number : numbers) {
            book.person(number, "账号人", "城关派出所").posting(number, "网格员", village.name());
        }
        return CLERK3.enrol(book.bytes());
    }

    private static void endPosting(String number, Village village) {
        JsonPath posting = CLERK3.get("/postings?person={person}&area={area}", CLERK3.person(number), village.id())
                .jsonPath();
        CLERK3.end(posting.getInt("items[0].id"), posting.getLong("items[0].version"))
                .then()
                .statusCode(200);
    }

    private static int waiting() {
        return CLERK3.get("/accounts/progress").jsonPath().getInt("waiting");
    }

    /** Every user of this series, whoever made it. */
    private JsonNode users() {
        return keycloak.get("/users?max=200&username=" + series.toLowerCase())
                .demand("finding")
                .body();
    }

    private Set<String> roles(JsonNode user) {
        Set<String> names = new TreeSet<>();
        keycloak.get("/users/" + user.get("id").asText() + "/role-mappings/realm")
                .body()
                .forEach(role -> names.add(role.get("name").asText()));
        names.removeIf(name -> !name.equals(name.toUpperCase()));
        return names;
    }
}
