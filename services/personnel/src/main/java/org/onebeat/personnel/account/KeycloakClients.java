package org.onebeat.personnel.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onebeat.territory.Role;

/**
 * Systems as clients of a Keycloak realm, which come with client credentials only. A client of ours carries the system's
 * id as an attribute: by it one is recognised that was made just before a crash, and one that is not ours is left alone.
 */
@ApplicationScoped
class KeycloakClients implements Clients {
    private static final String OURS = "onebeat.system";

    private final KeycloakCalls calls;
    private final KeycloakRoles roles;

    KeycloakClients(KeycloakCalls calls, KeycloakRoles roles) {
        this.calls = calls;
        this.roles = roles;
    }

    @Override
    public String keep(Client client) {
        Optional<String> known = client.identity() == null ? Optional.empty() : mend(client.identity(), client);
        String id = known.orElseGet(() -> make(client));
        String user = calls.get("/clients/" + id + "/service-account-user")
                .demand("reading a client's user")
                .body()
                .get("id")
                .asText();
        roles.set(user, client.open() ? Set.of(Role.SYSTEM) : Set.of());
        return id;
    }

    @Override
    public String freshSecret(String identity) {
        return calls.send("POST", "/clients/" + identity + "/client-secret", JsonNodeFactory.instance.objectNode())
                .demand("making a secret")
                .body()
                .get("value")
                .asText();
    }

    private String make(Client client) {
        ObjectNode wanted = describe(JsonNodeFactory.instance.objectNode(), client)
                .put("clientId", client.name())
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false);
        Answer answer = calls.send("POST", "/clients", wanted);
        if (answer.is(409)) {
            return adopt(client);
        }
        String address = answer.demand("making a client").location().orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String adopt(Client client) {
        String name = URLEncoder.encode(client.name(), StandardCharsets.UTF_8);
        for (JsonNode found : calls.get("/clients?clientId=" + name)
                .demand("finding a client")
                .body()) {
            if (isOf(found, client)) {
                return mend(found.get("id").asText(), client).orElseThrow();
            }
        }
        throw new AccountTaken(client.name());
    }

    private static boolean isOf(JsonNode found, Client client) {
        return found.path("attributes").path(OURS).asText().equals(Integer.toString(client.system()));
    }

    /** Read, changed and written back as a whole, but for the secret. Empty if it is gone. */
    private Optional<String> mend(String id, Client client) {
        Answer present = calls.get("/clients/" + id);
        if (present.is(404)) {
            return Optional.empty();
        }
        ObjectNode wanted = (ObjectNode) present.demand("reading a client").body();
        wanted.remove("secret");
        calls.send("PUT", "/clients/" + id, describe(wanted, client)).demand("changing a client");
        return Optional.of(id);
    }

    private static ObjectNode describe(ObjectNode wanted, Client client) {
        wanted.put("name", client.displayName()).put("enabled", client.open());
        wanted.withObject("/attributes").put(OURS, Integer.toString(client.system()));
        wanted.putArray("protocolMappers")
                .add(mapper("audience", "oidc-audience-mapper", Map.of("included.custom.audience", "onebeat-api")))
                .add(mapper(
                        "scopes",
                        "oidc-hardcoded-claim-mapper",
                        Map.of(
                                "claim.name",
                                "onebeat_scopes",
                                "claim.value",
                                String.join(" ", client.scopes()),
                                "jsonType.label",
                                "String")));
        return wanted;
    }

    private static ObjectNode mapper(String name, String kind, Map<String, String> settings) {
        ObjectNode mapper = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("protocolMapper", kind);
        ObjectNode config =
                mapper.putObject("config").put("access.token.claim", "true").put("id.token.claim", "false");
        settings.forEach(config::put);
        return mapper;
    }
}
