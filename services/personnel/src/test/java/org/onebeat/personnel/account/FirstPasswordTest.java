package org.onebeat.personnel.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstPasswordTest {

    @Test
    void isLegible() {
        assertTrue(FirstPassword.next().matches("([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}"));
    }

    @Test
    void isAnotherOneEachTime() {
        assertEquals(
                1_000,
                IntStream.range(0, 1_000)
                        .mapToObj(i -> FirstPassword.next())
                        .collect(Collectors.toSet())
                        .size());
    }
}
