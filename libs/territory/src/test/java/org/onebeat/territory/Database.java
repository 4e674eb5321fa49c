package org.onebeat.territory;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.onebeat.local.scratch.ScratchDatabase;

/** A fresh database on a real PostgreSQL, with an owner who migrates and an application that owns nothing. */
public final class Database implements QuarkusTestResourceLifecycleManager {
    private ScratchDatabase database;

    @Override
    public Map<String, String> start() {
        database = ScratchDatabase.create();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.app(),
                "quarkus.datasource.password", database.password(),
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", database.password());
    }

    @Override
    public void stop() {
        database.close();
    }
}
