package org.onebeat.messaging;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.onebeat.local.scratch.ScratchDatabase;
import org.onebeat.local.scratch.ScratchTopics;
import org.onebeat.local.scratch.Servers;

/** A fresh database and topics of its own for tests inside Quarkus. */
public class OwnPlatform implements QuarkusTestResourceLifecycleManager {

    private final ScratchDatabase database = ScratchDatabase.create();
    private final ScratchTopics topics = ScratchTopics.create();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.app(),
                "quarkus.datasource.password", database.password(),
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", database.password(),
                "kafka.bootstrap.servers", Servers.kafka(),
                "onebeat.messaging.namespace", topics.namespace());
    }

    @Override
    public void stop() {
        topics.close();
        database.close();
    }
}
