package org.onebeat.service.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

class OrderTest {
    private static final Order<Row> LATEST =
            Order.descending("rows", "-at", instant("at", Row::at), uuid("id", Row::id));
    private static final Order<Row> EARLIEST =
            Order.ascending("rows", "at", instant("at", Row::at), uuid("id", Row::id));
    private static final Row ROW = new Row(Instant.parse("2026-11-22T01:02:03.000004Z"), UUID.randomUUID());

    @Test
    void aPageBeginsAfterTheLastRowOfThePageBefore() {
        var next = Paging.of(2, LATEST.positionOf(ROW).encoded());
        assertEquals(List.of(ROW.at(), ROW.id()), LATEST.after(next));
    }

    @Test
    void aCursorServesItsOwnOrderOnly() {
        var next = Paging.of(2, LATEST.positionOf(ROW).encoded());
        assertThrows(Refusal.class, () -> EARLIEST.after(next));
    }

    @Test
    void theFirstIsReadUnlessAnotherIsNamed() {
        var orders = List.of(LATEST, EARLIEST);
        assertSame(LATEST, Order.named(null, orders));
        assertSame(EARLIEST, Order.named("at", orders));
        assertThrows(Refusal.class, () -> Order.named("id", orders));
    }

    private record Row(Instant at, UUID id) implements Placed {
        @Override
        public Ancestors ancestors() {
            return Ancestors.ofCounty(3);
        }
    }
}
