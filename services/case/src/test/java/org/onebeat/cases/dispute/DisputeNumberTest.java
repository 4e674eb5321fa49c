package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisputeNumberTest {

    @Test
    void countyYearAndCountMakeTheNumber() {
        assertEquals("411603-2026-000123", DisputeNumber.of("411603", 2026, 123).value());
    }

    @Test
    void aMillionthDisputeStillHasANumber() {
        assertEquals(
                "411603-2026-1000000",
                DisputeNumber.of("411603", 2026, 1_000_000).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "411603", "411603-26-000001", "41160-2026-000001", "411603-2026-1"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new DisputeNumber(text));
    }
}
