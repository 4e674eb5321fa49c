package org.onebeat.local.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.local.Broken;
import org.onebeat.local.Repository;

class RealmTest {

    static final Map<String, String> VALUES = Map.of(
            "ONEBEAT_PUBLIC_URL", "http://localhost:8080",
            "ONEBEAT_GATEWAY_SECRET", "gateway$secret",
            "ONEBEAT_PERSONNEL_SECRET", "b",
            "ONEBEAT_HOTLINE_SECRET", "c",
            "ONEBEAT_ADMINISTRATOR_PASSWORD", "d",
            "ONEBEAT_ADMINISTRATOR_PASSWORD_TEMPORARY", "false");

    @Test
    void theOverlayAddsTheClientOfLocalPlatformsOnly() throws IOException {
        JsonNode realm = realm(VALUES).render();
        List<String> clients = realm.get("clients").findValuesAsText("clientId");
        assertEquals(List.of("onebeat-gateway", "onebeat-personnel", "hotline", "onebeat-cli"), clients);
        JsonNode production = new ObjectMapper()
                .readTree(
                        Repository.here().realm().resolve("onebeat-realm.json").toFile());
        assertFalse(production.get("clients").findValuesAsText("clientId").contains("onebeat-cli"));
    }

    @Test
    void secretsStandWhereTheRealmAsksForThem() {
        JsonNode gateway = realm(VALUES).render().get("clients").get(0);
        assertEquals("gateway$secret", gateway.get("secret").asText());
        assertEquals(
                "http://localhost:8080/*", gateway.get("redirectUris").get(0).asText());
    }

    @Test
    void aPlaceholderThatNobodySetsIsNamed() {
        var values = new HashMap<>(VALUES);
        values.remove("ONEBEAT_HOTLINE_SECRET");
        var refusal = assertThrows(Broken.class, () -> realm(values).render());
        assertTrue(refusal.getMessage().contains("ONEBEAT_HOTLINE_SECRET"));
    }

    static Realm realm(Map<String, String> values) {
        return new Realm(Repository.here().realm(), values);
    }
}
