package org.onebeat.personnel.system;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.account.MemoryClients;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.testkit.SetClock;

@QuarkusTest
class SystemTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String client = "hotline-" + NEXT.incrementAndGet();

    @Inject
    MemoryClients clients;

    @Inject
    SystemWorker worker;

    @Inject
    Territory territory;

    @Inject
    SetClock clock;

    @AfterEach
    void present() {
        clients.comeBack();
        clock.release();
    }

    @Test
    void isRegisteredGetsItsClientAndASecretThisOnce() {
        int id = registered();
        awaitState(id, "MADE");
        assertEquals(Set.of(client), holders().keySet());
        assertEquals(Set.of("case:write"), clients.client(client).orElseThrow().scopes());
        String key = java.util.UUID.randomUUID().toString();
        secret(id, key).then().statusCode(200).body("client", equalTo(client), "secret", startsWith("client-"));
        secret(id, key).then().statusCode(409);
        ADMIN.get("/systems/{id}", id).then().body(not(org.hamcrest.Matchers.containsString("secret")));
    }

    @Test
    void isClosedOnItsDay() {
        int id = registered();
        awaitState(id, "MADE");

        clock.forward(Duration.ofDays(31));
        worker.look();

        assertFalse(clients.client(client).orElseThrow().open());
        assertEquals(Map.of(), holders());
        ADMIN.get("/systems/{id}", id).then().body("open", equalTo(false));
        act(id, 1, "end", Map.of("reason", "已到期")).then().statusCode(409).body("code", equalTo("system-not-open"));
        secret(id, "k" + client).then().statusCode(409).body("code", equalTo("system-not-open"));
    }

    @Test
    void isClosedAtOnceWhenItIsEnded() {
        int id = registered();

        act(id, 1, "end", Map.of("reason", "项目终止")).then().statusCode(200).body("endReason", equalTo("项目终止"));

        assertEquals(Map.of(), holders());
        await().until(() -> clients.client(client).map(it -> !it.open()).orElse(false));
        act(id, 2, "end", Map.of("reason", "再次")).then().statusCode(409).body("code", equalTo("system-ended"));
        change(id, 2, particulars()).then().statusCode(409);
        ADMIN.get("/systems?open=true&limit=100").then().body("items.client", not(hasItem(client)));
    }

    @Test
    void seesOtherAreasFromNowOnAndMayOtherThings() {
        int id = registered();
        Map<String, Object> other = particulars();
        other.putAll(Map.of("areas", List.of(2), "scopes", List.of("hazard:write")));
        change(id, 1, other).then().statusCode(200).body("areas.id", contains(2), "scopes", contains("hazard:write"));

        change(id, 1, other).then().statusCode(412);
        assertEquals(Map.of(), holders());
        await().until(() -> clients.client(client)
                .map(it -> it.scopes().equals(Set.of("hazard:write")))
                .orElse(false));
    }

    @Test
    void isHeardOfByNobodyWhileAnothersClientHasItsName() {
        clients.take(client);
        int id = registered();

        awaitState(id, "FAILED");
        assertEquals(Map.of(), holders());
    }

    @Test
    void waitsWhileTheDirectoryIsAway() {
        clients.goAway();
        int id = registered();
        awaitState(id, "FAILED");
        assertTrue(clients.client(client).isEmpty());
        secret(id, "k" + client).then().statusCode(409);

        clients.comeBack();
        clock.forward(Duration.ofMinutes(10));
        worker.look();

        awaitState(id, "MADE");
    }

    @Test
    void whatIsWrongIsNamed() {
        registered();
        register(client, particulars()).then().statusCode(409).body("code", equalTo("client-taken"));
        register("Hotline", particulars()).then().statusCode(400).body("fields[0].name", equalTo("client"));
        refused("until", TODAY.toString(), "system-until");
        refused("scopes", List.of("personnel:write"), "unknown-scope");
        refused("areas", List.of(987_654), "unknown-area");
        ADMIN.get("/systems/{id}", 987_654).then().statusCode(404);
    }

    @Test
    void isTheCitysAlone() {
        int id = registered();
        CLERK3.get("/systems").then().statusCode(403);
        CLERK3.get("/systems/{id}", id).then().statusCode(403);
        CLERK3.post("/systems", Map.of("client", "x-y-z", "particulars", particulars()))
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given()
                .get("/api/v1/personnel/systems")
                .then()
                .statusCode(401);
    }

    /** The systems of this test that are posted over county 3 now. */
    private Map<String, Integer> holders() {
        return territory.holdersOf(3, Role.SYSTEM, clock.instant()).stream()
                .map(Holder::personId)
                .filter(person ->
                        territory.person(person).orElseThrow().account().equals("service-account-" + client))
                .collect(Collectors.toMap(person -> client, person -> person));
    }

    private int registered() {
        return register(client, particulars())
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"), "version", equalTo(1))
                .extract()
                .path("id");
    }

    private static Response register(String client, Map<String, ?> particulars) {
        return ADMIN.post("/systems", Map.of("client", client, "particulars", particulars));
    }

    private void refused(String field, Object value, String code) {
        Map<String, Object> wrong = particulars();
        wrong.put(field, value);
        register("other-" + client, wrong).then().statusCode(422).body("code", equalTo(code));
    }

    private static Map<String, Object> particulars() {
        return new HashMap<>(Map.of(
                "name",
                "12345热线",
                "owner",
                "市政务服务局",
                "contact",
                "热线办 0394-12345",
                "purpose",
                "转来群众诉求",
                "areas",
                List.of(3),
                "scopes",
                List.of("case:write"),
                "until",
                TODAY.plusDays(30).toString()));
    }

    private static Response change(int id, long version, Map<String, ?> particulars) {
        return ADMIN.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(particulars)
                .put("/systems/{id}", id);
    }

    private static Response act(int id, long version, String what, Map<String, ?> body) {
        return ADMIN.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/systems/{id}/" + what, id);
    }

    private static Response secret(int id, String key) {
        return ADMIN.call().header("Idempotency-Key", key).post("/systems/{id}/secret", id);
    }

    private static void awaitState(int id, String state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> state.equals(ADMIN.get("/systems/{id}", id).path("state")));
    }
}
