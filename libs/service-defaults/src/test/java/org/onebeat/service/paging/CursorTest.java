package org.onebeat.service.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;

class CursorTest {
    private static final Instant AT = Instant.parse("2026-11-22T01:02:03.000004Z");
    private static final UUID ID = UUID.fromString("01a20397-cfb1-719f-ab26-c8a1e0314044");

    @Test
    void bringsItsValuesBack() {
        var cursor = Cursor.decode(Cursor.of("list", AT, ID, 7, 8_000_000_000L, "劳桥村", LocalDate.of(2026, 11, 22))
                .encoded());
        assertEquals(AT, cursor.instant(0));
        assertEquals(ID, cursor.uuid(1));
        assertEquals(7, cursor.number(2));
        assertEquals(8_000_000_000L, cursor.bigNumber(3));
        assertEquals("劳桥村", cursor.text(4));
        assertEquals(LocalDate.of(2026, 11, 22), cursor.day(5));
    }

    @Test
    void isRefusedOnceAnyLetterChanged() {
        var encoded = Cursor.of("list", AT, ID).encoded();
        for (var i = 0; i < encoded.length() - 1; i++) {
            var changed = new StringBuilder(encoded);
            changed.setCharAt(i, encoded.charAt(i) == 'A' ? 'B' : 'A');
            assertRefused(() -> Cursor.decode(changed.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "not base64!", "AAAAAAAA"})
    void isRefusedWhenItIsNone(String text) {
        assertRefused(() -> Cursor.decode(text));
    }

    @Test
    void servesItsOwnListOnly() {
        var paging = Paging.of(null, Cursor.of("one", AT).encoded());
        assertRefused(() -> paging.after("other", at -> List.of(at.instant(0))));
    }

    @Test
    void isRefusedWithValuesOfAnotherKind() {
        var cursor = Cursor.of("list", "yesterday");
        assertRefused(() -> cursor.instant(0));
        assertRefused(() -> cursor.text(1));
    }

    private static void assertRefused(org.junit.jupiter.api.function.Executable read) {
        var refusal = assertThrows(Refusal.class, read);
        assertEquals("cursor-invalid", refusal.code());
        assertEquals(Kind.MALFORMED, refusal.kind());
    }
}
