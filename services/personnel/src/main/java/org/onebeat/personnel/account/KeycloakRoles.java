package org.onebeat.personnel.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onebeat.territory.Role;

/** Realm roles of users. Only roles that are functions are touched; others a realm may have are its own. */
@ApplicationScoped
class KeycloakRoles {
    private final KeycloakCalls calls;
    // Role by name, as Keycloak describes it: a mapping is made by the role's id, which never changes.
    private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

    KeycloakRoles(KeycloakCalls calls) {
        this.calls = calls;
    }

    /** Gives roles to a user who has none of them yet. */
    void give(String user, Set<Role> roles) {
        if (!roles.isEmpty()) {
            change("POST", user, described(user, roles));
        }
    }

    /** Makes just these functions the user's. */
    void set(String user, Set<Role> wanted) {
        ArrayNode surplus = JsonNodeFactory.instance.arrayNode();
        Set<Role> missing = EnumSet.noneOf(Role.class);
        missing.addAll(wanted);
        for (JsonNode present :
                calls.get(mappings(user)).demand("reading roles").body()) {
            Role.named(present.get("name").asText()).ifPresent(role -> {
                if (!missing.remove(role)) {
                    surplus.add(present);
                }
            });
        }
        if (!surplus.isEmpty()) {
            change("DELETE", user, surplus);
        }
        give(user, missing);
    }

    private void change(String method, String user, ArrayNode roles) {
        Answer answer = calls.send(method, mappings(user), roles);
        if (answer.is(404)) {
            known.clear(); // a role was made anew: asked for again at the next attempt
        }
        answer.demand("changing roles");
    }

    private ArrayNode described(String user, Set<Role> roles) {
        if (!roles.stream().map(Role::name).allMatch(known::containsKey)) {
            for (JsonNode role : calls.get(mappings(user) + "/available")
                    .demand("reading roles")
                    .body()) {
                known.put(role.get("name").asText(), role);
            }
        }
        ArrayNode described = JsonNodeFactory.instance.arrayNode();
        for (Role role : roles) {
            if (!known.containsKey(role.name())) {
                throw new DirectoryRefused("the realm has no role " + role);
            }
            described.add(known.get(role.name()));
        }
        return described;
    }

    private static String mappings(String user) {
        return "/users/" + user + "/role-mappings/realm";
    }
}
