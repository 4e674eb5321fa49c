package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagTest {
    private final MeterRegistry meters = new SimpleMeterRegistry();

    @ParameterizedTest
    @CsvSource({"territory,0,false", "territory,3,true", "disputes,3,false"})
    void theReplicaLagsWhileItsOwnListenerDoes(String listener, long events, boolean lags) {
        meters.gauge("onebeat.listener.lag", Tags.of("listener", listener), new AtomicLong(events));

        assertEquals(lags, new Lag(meters).known());
    }

    @Test
    void nothingIsKnownOfAListenerThatNeverRan() {
        assertFalse(new Lag(meters).known());
    }
}
