package org.onebeat.messaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LatencyTest extends HouseTest {

    /** From the start of the telling transaction to the reaction, in milliseconds. */
    private static final String PERCENTILE = """
            select ceil(1000 * extract(epoch from percentile_disc(%s) within group (order by lag)))
            from chronicle where id > 1000
            """;

    @Test
    void anEventIsThereInASecond() {
        house.relay();
        house.subscribe(chronicle);

        try (var writers = new Writers(house, 1000)) {
            awaitChronicle(3000);
            writers.askToStop();
        }

        long half = house.count(PERCENTILE.formatted("0.5"));
        long most = house.count(PERCENTILE.formatted("0.99"));
        System.out.printf("From commit to reaction: half within %d ms, 99 of 100 within %d ms%n", half, most);
        assertTrue(most < 1000, () -> "99th percentile " + most + " ms");
    }
}
