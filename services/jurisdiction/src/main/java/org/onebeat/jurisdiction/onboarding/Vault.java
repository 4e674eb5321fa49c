package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.onebeat.service.encryption.Sealer;

/** Keeps workbooks encrypted: they hold people's names and telephone numbers beside their territory. */
@ApplicationScoped
class Vault {

    private static final byte[] WORKBOOK = "onboarding.workbook".getBytes(StandardCharsets.US_ASCII);

    private final Sealer sealer;

    Vault(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(byte[] workbook) {
        return sealer.seal(workbook, WORKBOOK);
    }

    byte[] open(byte[] sealed) {
        return sealer.open(sealed, WORKBOOK);
    }
}
