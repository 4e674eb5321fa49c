package org.onebeat.local.seed;

import java.time.Duration;
import java.util.List;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.keycloak.KeycloakAdmin;
import org.onebeat.local.process.Await;

/** Lets accounts in with the demonstration password. */
public final class Admission {

    /** Accounts follow the people, some 50 a second. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Installation at;

    public Admission(Installation at) {
        this.at = at;
    }

    /** Waits for each account to be made. */
    public void admit(List<String> accounts) {
        try (var keycloak = new KeycloakAdmin(at.keycloakAddress(), at.keycloakPassword())) {
            accounts.forEach(account -> admit(keycloak, account));
        }
    }

    private void admit(KeycloakAdmin keycloak, String account) {
        if (!Await.until(PATIENCE, () -> keycloak.userId(account).isPresent())) {
            throw new Broken("The account " + account + " was not made in time");
        }
        keycloak.setPassword(keycloak.userId(account).orElseThrow(), at.demonstrationPassword());
    }
}
