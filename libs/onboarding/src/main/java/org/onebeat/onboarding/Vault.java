package org.onebeat.onboarding;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onebeat.service.encryption.Sealer;
import org.onebeat.workbook.Finding;

/** Keeps workbooks and what was found in them encrypted: both hold people's names and telephone numbers. */
@ApplicationScoped
class Vault {

    private static final byte[] WORKBOOK = "onboarding.workbook".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FINDINGS = "onboarding.findings".getBytes(StandardCharsets.US_ASCII);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sealer sealer;

    Vault(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] sealWorkbook(byte[] workbook) {
        return sealer.seal(workbook, WORKBOOK);
    }

    byte[] openWorkbook(byte[] sealed) {
        return sealer.open(sealed, WORKBOOK);
    }

    byte[] sealFindings(List<Finding> findings) {
        try {
            return sealer.seal(JSON.writeValueAsBytes(findings), FINDINGS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Finding> openFindings(byte[] sealed) {
        try {
            return JSON.readValue(sealer.open(sealed, FINDINGS), new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
