package org.onebeat.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
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

    /** Makes the realm unless it is there. An existing one is never changed. */
    public void bring(Realm realm) {
        if (api.get(REALM).status() == 404) {
            api.post("/admin/realms", realm.render()).expect("making the realm");
        }
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
