package org.onebeat.local.seed;

import org.onebeat.local.Api;
import org.onebeat.local.Installation;

/**
 * Brings the city's counties and the demonstration accounts into a platform that has none yet, through the public API
 * as the first administrator. Safe to repeat: the same again changes nothing.
 */
public final class FirstStart {

    private final Installation at;

    public FirstStart(Installation at) {
        this.at = at;
    }

    public void run() {
        byte[] workbook = at.city().workbook();
        try (var api = new Api(at.gatewayAddress())) {
            api.signIn(at.tokenAddress(), "onebeat-cli", Installation.ADMINISTRATOR, at.demonstrationPassword());
            new Onboarding(api, "jurisdiction").carryOut(workbook);
            new Onboarding(api, "personnel").carryOut(workbook);
        }
        new Admission(at).admit(at.city().people().stream().map(Person::account).toList());
    }
}
