package org.onebeat.service.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.service.problem.Refusal;

class PageTest {
    private static final Paging TWO = Paging.of(2, null);

    @Test
    void leadsToTheNextWhileThereIsOneMoreRow() {
        var page = Page.of(List.of(1, 2, 3), TWO, row -> "row " + row, row -> Cursor.of("rows", row));
        assertEquals(List.of("row 1", "row 2"), page.items());
        assertEquals(List.of(2), Paging.of(2, page.next()).after("rows", at -> List.of(at.number(0))));
    }

    @Test
    void endsWithTheLastRow() {
        var page = Page.of(List.of(1, 2), TWO, row -> "row " + row, row -> Cursor.of("rows", row));
        assertNull(page.next());
    }

    @Test
    void hasFiftyRowsUnlessTold() {
        assertEquals(50, Paging.of(null, null).limit());
        assertEquals(51, Paging.of(null, null).probe());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void hasOneToTwoHundredRows(int limit) {
        var refusal = assertThrows(Refusal.class, () -> Paging.of(limit, null).limit());
        assertEquals("limit-out-of-range", refusal.code());
    }
}
