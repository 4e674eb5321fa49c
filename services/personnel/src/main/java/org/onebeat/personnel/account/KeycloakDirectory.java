package org.onebeat.personnel.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * People as users of a Keycloak realm. A user of ours carries the person's id as an attribute: by it a user is
 * recognised that was made just before a crash, and one that is not ours is left alone.
 */
@ApplicationScoped
class KeycloakDirectory implements Directory {
    private static final String OURS = "person";
    private static final String FIRST_PASSWORD = "UPDATE_PASSWORD";

    private final KeycloakCalls calls;
    private final KeycloakRoles roles;

    KeycloakDirectory(KeycloakCalls calls, KeycloakRoles roles) {
        this.calls = calls;
        this.roles = roles;
    }

    @Override
    public String keep(Identity identity) {
        Optional<String> known = identity.user() == null ? Optional.empty() : mend(identity.user(), identity);
        return known.orElseGet(() -> make(identity));
    }

    @Override
    public void remove(Identity identity) {
        find(identity).ifPresent(user -> {
            Answer answer = calls.send("DELETE", "/users/" + user, null);
            if (!answer.is(404)) {
                answer.demand("removing a user");
            }
        });
    }

    @Override
    public boolean firstPassword(String user, String password) {
        JsonNode present = calls.get("/users/" + user).demand("reading a user").body();
        if (!present.path("requiredActions").toString().contains(FIRST_PASSWORD)) {
            return false;
        }
        ObjectNode credential = JsonNodeFactory.instance
                .objectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", true);
        calls.send("PUT", "/users/" + user + "/reset-password", credential).demand("setting a first password");
        return true;
    }

    /** Creation is tried first, since that is what nearly always is needed. */
    private String make(Identity identity) {
        ObjectNode user = JsonNodeFactory.instance.objectNode().put("username", identity.account());
        user.putArray("requiredActions").add(FIRST_PASSWORD);
        Answer answer = calls.send("POST", "/users", describe(user, identity));
        if (answer.is(409)) {
            return adopt(identity);
        }
        String address = answer.demand("making a user").location().orElseThrow();
        String id = address.substring(address.lastIndexOf('/') + 1);
        roles.give(id, identity.roles());
        return id;
    }

    private String adopt(Identity identity) {
        String user = find(identity).orElseThrow(() -> new AccountTaken(identity.account()));
        return mend(user, identity).orElseThrow();
    }

    /** The user of this name, if it is this person's. */
    private Optional<String> find(Identity identity) {
        String name = URLEncoder.encode(identity.account(), StandardCharsets.UTF_8);
        JsonNode found = calls.get("/users?exact=true&username=" + name)
                .demand("finding a user")
                .body();
        for (JsonNode user : found) {
            if (user.at("/attributes/" + OURS + "/0").asText().equals(Integer.toString(identity.person()))) {
                return Optional.of(user.get("id").asText());
            }
        }
        return Optional.empty();
    }

    /** Read, changed and written back as a whole: Keycloak drops what an update leaves out. Empty if it is gone. */
    private Optional<String> mend(String id, Identity identity) {
        Answer present = calls.get("/users/" + id);
        if (present.is(404)) {
            return Optional.empty();
        }
        ObjectNode user = (ObjectNode) present.demand("reading a user").body();
        JsonNode before = user.deepCopy();
        if (!describe(user, identity).equals(before)) {
            // The owner may be replacing the first password just now: that is not written back.
            user.remove("requiredActions");
            calls.send("PUT", "/users/" + id, user).demand("changing a user");
        }
        roles.set(id, identity.roles());
        return Optional.of(id);
    }

    /** Chinese names are one: the whole stands as the first name. */
    private static ObjectNode describe(ObjectNode user, Identity identity) {
        user.put("firstName", identity.displayName()).put("enabled", identity.enabled());
        user.withObject("/attributes").putArray(OURS).add(Integer.toString(identity.person()));
        return user;
    }
}
