package org.onebeat.service.etag;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;

class EtagTest {
    @Test
    void letsTheVersionPassThatWasSeen() {
        assertDoesNotThrow(() -> Etag.demand("\"7\"", 7));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                ", PRECONDITION_REQUIRED",
                "'', PRECONDITION_REQUIRED",
                "*, PRECONDITION_REQUIRED",
                "'\"6\"', STALE",
                "7, MALFORMED",
                "'W/\"7\"', MALFORMED",
                "'\"7\", \"8\"', MALFORMED"
            })
    void refusesAnythingElse(String ifMatch, Kind kind) {
        var refusal = assertThrows(Refusal.class, () -> Etag.demand(ifMatch, 7));
        assertEquals(kind, refusal.kind());
    }
}
