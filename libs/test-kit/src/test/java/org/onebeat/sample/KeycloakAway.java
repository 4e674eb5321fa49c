package org.onebeat.sample;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.onebeat.testkit.Platform;

/** The platform of a test, but for the identity provider: its address is known, and nobody answers there. */
public final class KeycloakAway implements QuarkusTestResourceLifecycleManager {
    private final Platform platform = new Platform();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(platform.start());
        settings.remove("quarkus.oidc.public-key");
        settings.remove("quarkus.oidc.token.issuer");
        settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:9/realms/onebeat");
        return settings;
    }

    @Override
    public void stop() {
        platform.stop();
    }
}
