package org.onebeat.service.imports;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.problem.Told;

class FlawsTest {
    private final Flaws flaws = new Flaws();

    @Test
    void noneLetTheCallPass() {
        assertDoesNotThrow(flaws::refuseIfAny);
    }

    @Test
    void allAreToldUnderTheirRecords() {
        flaws.at(3, "village", "unknown-village");
        assertNull(flaws.guard(17, () -> {
            throw Refusal.ruleBroken("occurred-too-early", Map.of("days", 3660)).at("occurredAt");
        }));
        flaws.at(20, Refusal.conflict("stale"));

        var refused = assertThrows(Refusal.class, flaws::refuseIfAny);

        assertEquals("import-refused", refused.code());
        assertEquals(
                List.of(
                        "records[3].village unknown-village: This county has no village or community with this code.",
                        "records[17].occurredAt occurred-too-early: Your role records events of the last 3660 days.",
                        "records[20] stale: Somebody else has changed this record. Load it again and repeat the change."),
                Told.inEnglish(refused));
    }

    @Test
    void aHundredAreToldAndAllAreCounted() {
        for (var index = 0; index < 250; index++) {
            flaws.at(index, "village", "unknown-village");
        }

        var refused = assertThrows(Refusal.class, flaws::refuseIfAny);

        assertEquals(100, Told.inEnglish(refused).size());
        assertEquals(250, refused.extras().get("flaws"));
    }
}
