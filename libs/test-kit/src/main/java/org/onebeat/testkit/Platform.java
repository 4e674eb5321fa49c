package org.onebeat.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.onebeat.local.scratch.ScratchDatabase;
import org.onebeat.local.scratch.ScratchTopics;
import org.onebeat.local.scratch.Servers;

/**
 * Gives a Quarkus test its own database, roles and topics on a real PostgreSQL and Kafka, and makes it trust
 * {@link TestKeys}: {@code @QuarkusTestResource(Platform.class)}.
 */
public final class Platform implements QuarkusTestResourceLifecycleManager {

    public static final String ISSUER = "http://localhost:8090/realms/onebeat";
    public static final String AUDIENCE = "onebeat-api";

    private ScratchDatabase database;
    private ScratchTopics topics;

    @Override
    public Map<String, String> start() {
        database = ScratchDatabase.create();
        topics = ScratchTopics.create();
        var settings = new HashMap<String, String>();
        settings.putAll(storage());
        settings.putAll(trust());
        settings.putAll(encryption());
        settings.put("kafka.bootstrap.servers", Servers.kafka());
        settings.put("onebeat.messaging.namespace", topics.namespace());
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    private Map<String, String> storage() {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.app(),
                "quarkus.datasource.password", database.password(),
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", database.password());
    }

    private static Map<String, String> trust() {
        return Map.of(
                "quarkus.oidc.public-key", TestKeys.publicKey(),
                "quarkus.oidc.token.issuer", ISSUER,
                "quarkus.oidc.token.audience", AUDIENCE);
    }

    private static Map<String, String> encryption() {
        return Map.of(
                "onebeat.encryption.key", key((byte) 1),
                "onebeat.encryption.index-key", key((byte) 2));
    }

    private static String key(byte filling) {
        byte[] key = new byte[32];
        Arrays.fill(key, filling);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        if (topics != null) {
            topics.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
