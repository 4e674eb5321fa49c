package org.onebeat.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.local.Broken;

class OptionsTest {

    @Test
    void everythingWarmsForThreeMinutesUnlessTold() {
        assertEquals(Duration.ofMinutes(3), Options.parse(List.of()).warm());
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThrows(Broken.class, () -> Options.parse(List.of("--clients", "many")));
    }
}
