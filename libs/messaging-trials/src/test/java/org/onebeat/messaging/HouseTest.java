package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh house for each test, on the shared servers. */
abstract class HouseTest {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    Scratch scratch;
    House house;
    Chronicle chronicle;

    @BeforeEach
    void open() {
        scratch = Scratch.make();
        house = scratch.house();
        chronicle = new Chronicle(house);
    }

    @AfterEach
    void close() {
        house.close();
        scratch.close();
    }

    void awaitChronicle(int entries) {
        await().atMost(PATIENCE).until(() -> house.count("select count(*) from chronicle") >= entries);
    }

    void assertChronicle(String key, Integer... versions) {
        assertEquals(java.util.Arrays.stream(versions).map(String::valueOf).toList(), house.texts(Chronicle.of(key)));
    }
}
