package org.onebeat.jurisdiction.reform;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.WorkbookWriter;

/** A workbook of before a reform is told what its codes have become. */
@QuarkusTest
class FormerCodeTest extends ReformTest {

    // Borne by nobody else: the replica still knows the areas of other tests by their codes.
    private static final String FORMER = "411603901288";

    private int former;

    @BeforeEach
    void former() {
        former = Hand.CLERK3.adds("VILLAGE", FORMER, "旧庄村", BEGINNING, town, station);
    }

    @Test
    void aRecodedVillageIsProposedByItsCodeOfToday() throws IOException {
        Hand.CLERK3.changes(former, "code", Map.of("code", "411603901299", "from", "2025-01-01"));

        uploaded().body("problems.rule", contains("former-code"), "problems.proposal", contains("411603901299"));
    }

    @Test
    void aMergedVillageIsProposedByTheOneItBecame() throws IOException {
        Hand.CLERK3.posts(
                "/mergers",
                Hand.CLERK3.etag(neighbour),
                Map.of("areas", List.of(former), "into", neighbour, "from", "2026-04-01", "reason", "合村并居"));

        uploaded().body("problems.rule", contains("former-code"), "problems.proposal", contains("411603901202"));
    }

    private static ValidatableResponse uploaded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out, Layout.ONBOARDING, Locale.CHINESE)) {
            writer.sheet("villages", List.of(List.of(FORMER, "旧庄村", "RURAL", "东所")));
        }
        return Hand.CLERK3
                .asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart(
                        "workbook", "旧.xlsx", new ByteArrayInputStream(out.toByteArray()), "application/octet-stream")
                .post("/api/v1/jurisdiction/onboardings")
                .then()
                .statusCode(201);
    }
}
