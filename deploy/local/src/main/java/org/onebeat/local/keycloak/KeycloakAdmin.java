package org.onebeat.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onebeat.local.Api;

/** Keycloak's admin API, as its own administrator. */
public final class KeycloakAdmin implements AutoCloseable {

    private static final String REALM = "/admin/realms/" + Realm.NAME;

    private final Api api;

    public KeycloakAdmin(URI keycloak, String password) {
        api = new Api(keycloak);
        URI tokens = keycloak.resolve("/realms/master/protocol/openid-connect/token");
        api.signIn(tokens, "admin-cli", "admin", password);
    }

    /** Makes the realm unless it is there. An existing one only gets the roles that came since, and services theirs. */
    public void bring(Realm realm) {
        JsonNode wanted = realm.render();
        if (api.get(REALM).status() == 404) {
            api.post("/admin/realms", wanted).expect("making the realm");
        } else {
            addRoles(wanted.at("/roles/realm"));
            wanted.get("users").forEach(this::addGrants);
        }
    }

    /** A function that came with an update has its role: without it nobody's account could be given it. */
    private void addRoles(JsonNode wanted) {
        JsonNode there = api.get(REALM + "/roles").expect("reading the roles").body();
        Set<String> names = new HashSet<>();
        there.forEach(role -> names.add(role.get("name").asText()));
        for (JsonNode role : wanted) {
            if (!names.contains(role.get("name").asText())) {
                api.post(REALM + "/roles", role).expect("adding a role");
            }
        }
    }

    /** What a service's own client may do of Keycloak's since. */
    private void addGrants(JsonNode user) {
        for (var grants : user.path("clientRoles").properties()) {
            String account = api.get("%s/clients/%s/service-account-user"
                            .formatted(REALM, clientId(text(user, "serviceAccountClientId"))))
                    .expect("reading a service's account")
                    .text("id");
            String mappings =
                    "%s/users/%s/role-mappings/clients/%s".formatted(REALM, account, clientId(grants.getKey()));
            List<JsonNode> missing = new ArrayList<>();
            for (JsonNode role : api.get(mappings + "/available")
                    .expect("reading what could be given")
                    .body()) {
                grants.getValue().forEach(name -> {
                    if (name.equals(role.get("name"))) {
                        missing.add(role);
                    }
                });
            }
            if (!missing.isEmpty()) {
                api.post(mappings, missing).expect("letting a service do more");
            }
        }
    }

    private String clientId(String client) {
        return text(
                api.get(REALM + "/clients?clientId=" + client)
                        .expect("looking for the client " + client)
                        .body()
                        .get(0),
                "id");
    }

    private static String text(JsonNode of, String field) {
        return of.get(field).asText();
    }

    public Optional<String> userId(String account) {
        JsonNode found = api.get(REALM + "/users?exact=true&username=" + account)
                .expect("looking for the account " + account)
                .body();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(0).get("id").asText());
    }

    /** Gives an account a password that need not be changed. */
    public void setPassword(String userId, String password) {
        var credential = Map.of("type", "password", "value", password, "temporary", false);
        api.put(REALM + "/users/" + userId + "/reset-password", credential).expect("setting a password");
    }

    @Override
    public void close() {
        api.close();
    }
}
