package org.onebeat.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Addresses addresses = new Addresses(4, nanos::get);

    @Test
    void anAddressMakesAMinutesCallsAtOnceAndThenWaits() {
        assertEquals(4, let(10));
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(15));
        assertEquals(1, let(3));
    }

    @Test
    void anotherAddressIsNotKeptWaiting() {
        let(10);
        assertTrue(addresses.let("10.0.0.2"));
    }

    @Test
    void nobodySavesUpMoreThanAMinutesCalls() {
        nanos.addAndGet(TimeUnit.HOURS.toNanos(9));
        assertEquals(4, let(10));
        assertFalse(addresses.let("10.0.0.1"));
    }

    private long let(int calls) {
        return IntStream.range(0, calls)
                .filter(call -> addresses.let("10.0.0.1"))
                .count();
    }
}
