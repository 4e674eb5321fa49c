package org.onebeat.local.seed;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.onebeat.local.Api;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.keycloak.KeycloakAdmin;
import org.onebeat.local.process.Await;

/**
 * Brings the city's counties and the demonstration accounts into a platform that has none yet, through the public API
 * as the first administrator. Safe to repeat: the same again changes nothing.
 */
public final class FirstStart {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Installation at;
    private final City city;

    public FirstStart(Installation at, City city) {
        this.at = at;
        this.city = city;
    }

    public void run() {
        byte[] workbook = city.workbook();
        try (var api = new Api(at.gatewayAddress())) {
            URI tokens = URI.create(at.realmAddress() + "/protocol/openid-connect/token");
            api.signIn(tokens, "onebeat-cli", Installation.ADMINISTRATOR, at.demonstrationPassword());
            new Onboarding(api, "jurisdiction").carryOut(workbook);
            new Onboarding(api, "personnel").carryOut(workbook);
        }
        try (var keycloak = new KeycloakAdmin(at.keycloakAddress(), at.keycloakPassword())) {
            city.people().forEach(person -> admit(keycloak, person.account()));
        }
    }

    /** Waits for the account, which follows the person in a moment, and gives it the demonstration password. */
    private void admit(KeycloakAdmin keycloak, String account) {
        if (!Await.until(PATIENCE, () -> keycloak.userId(account).isPresent())) {
            throw new Broken("The account " + account + " was not made in time");
        }
        Optional<String> user = keycloak.userId(account);
        keycloak.setPassword(user.orElseThrow(), at.demonstrationPassword());
    }
}
