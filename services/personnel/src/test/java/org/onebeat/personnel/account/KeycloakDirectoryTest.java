package org.onebeat.personnel.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.onebeat.territory.Role;

/**
 * Against a real Keycloak with the realm of {@code deploy/keycloak}, where there is one: its address in
 * {@code ONEBEAT_TEST_KEYCLOAK}, the secret of onebeat-personnel in {@code ONEBEAT_TEST_KEYCLOAK_SECRET}.
 */
@EnabledIfEnvironmentVariable(named = "ONEBEAT_TEST_KEYCLOAK", matches = "http.*")
class KeycloakDirectoryTest {
    private final KeycloakCalls calls = new KeycloakCalls(settings());
    private final KeycloakDirectory directory = new KeycloakDirectory(calls, new KeycloakRoles(calls));
    private final int person = ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE);
    private final String account = "t" + person;

    static AccountSettings settings() {
        return settings(System.getenv("ONEBEAT_TEST_KEYCLOAK"));
    }

    static AccountSettings settings(String address) {
        return new SmallRyeConfigBuilder()
                .withMapping(AccountSettings.class)
                .withDefaultValue("onebeat.accounts.server-url", address)
                .withDefaultValue("onebeat.accounts.client-secret", System.getenv("ONEBEAT_TEST_KEYCLOAK_SECRET"))
                .build()
                .getConfigMapping(AccountSettings.class);
    }

    private Identity identity(String user, String name, Role... roles) {
        return new Identity(person, user, account, name, true, Set.of(roles));
    }

    private JsonNode user(String id) {
        return calls.get("/users/" + id).demand("reading").body();
    }

    private Set<String> roles(String id) {
        Set<String> names = new TreeSet<>();
        calls.get("/users/" + id + "/role-mappings/realm")
                .body()
                .forEach(role -> names.add(role.get("name").asText()));
        names.removeIf(name -> Role.named(name).isEmpty());
        return names;
    }

    @Test
    void makesAUserWhoseRolesAreTheFunctions() {
        String id = directory.keep(identity(null, "李明", Role.AUXILIARY, Role.GRID_WORKER));

        assertEquals("李明", user(id).get("firstName").asText());
        assertTrue(user(id).get("enabled").asBoolean());
        assertEquals("[\"UPDATE_PASSWORD\"]", user(id).get("requiredActions").toString());
        assertEquals(Set.of("AUXILIARY", "GRID_WORKER"), roles(id));
    }

    @Test
    void keepsRolesInStep() {
        String id = directory.keep(identity(null, "李明", Role.AUXILIARY));

        directory.keep(identity(id, "李敏", Role.STATION_CHIEF));

        assertEquals(Set.of("STATION_CHIEF"), roles(id));
        assertEquals("李敏", user(id).get("firstName").asText());
    }

    @Test
    void keepsTheAccountOpenWithoutFunctions() {
        String id = directory.keep(identity(null, "李明", Role.AUXILIARY));

        directory.keep(identity(id, "李明"));

        assertTrue(user(id).get("enabled").asBoolean());
        assertEquals(Set.of(), roles(id));
    }

    @Test
    void closesTheAccountOfWhoServesNoMore() {
        String id = directory.keep(identity(null, "李明", Role.AUXILIARY));

        directory.keep(new Identity(person, id, account, "李明", false, Set.of()));

        assertFalse(user(id).get("enabled").asBoolean());
        assertEquals(Set.of(), roles(id));
    }

    @Test
    void adoptsWhatItMadeBeforeACrash() {
        String id = directory.keep(identity(null, "李明", Role.AUXILIARY));

        assertEquals(id, directory.keep(identity(null, "李明", Role.AUXILIARY)));
    }

    @Test
    void leavesAStrangersUserAlone() {
        ObjectNode stranger = JsonNodeFactory.instance.objectNode().put("username", account);
        calls.send("POST", "/users", stranger).demand("making");

        assertThrows(AccountTaken.class, () -> directory.keep(identity(null, "李明", Role.AUXILIARY)));
    }

    @Test
    void removesItsOwnUserAndNoStrangers() {
        String id = directory.keep(identity(null, "李明", Role.AUXILIARY));
        directory.remove(new Identity(person + 1, null, account, "", false, Set.of()));
        assertEquals("李明", user(id).get("firstName").asText());

        directory.remove(identity(id, "李明"));
        directory.remove(identity(id, "李明"));

        assertTrue(calls.get("/users/" + id).is(404));
    }

    @Test
    void makesAUserAnewThatWasDeleted() {
        String id = directory.keep(identity(null, "李明", Role.AUXILIARY));
        calls.send("DELETE", "/users/" + id, null).demand("deleting");

        String again = directory.keep(identity(id, "李明", Role.AUXILIARY));

        assertEquals(Set.of("AUXILIARY"), roles(again));
    }

    @Test
    void firstPasswordIsGivenUntilTheFirstSignIn() {
        String id = directory.keep(identity(null, "李明", Role.AUXILIARY));
        assertTrue(directory.firstPassword(id, FirstPassword.next()));
        assertTrue(directory.firstPassword(id, FirstPassword.next()));
        ObjectNode signedIn = (ObjectNode) user(id);
        signedIn.putArray("requiredActions");
        calls.send("PUT", "/users/" + id, signedIn).demand("signing in");

        assertFalse(directory.firstPassword(id, FirstPassword.next()));
    }
}
