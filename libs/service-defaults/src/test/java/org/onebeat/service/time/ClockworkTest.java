package org.onebeat.service.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ClockworkTest {
    @Test
    void aLookThatFailsIsFollowedByTheNext() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(3);
        Clockwork clockwork = new Clockwork(List.of(new Recurring() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public Duration every() {
                return Duration.ofMillis(1);
            }

            @Override
            public void look() {
                looks.countDown();
                throw new IllegalStateException("the database is away");
            }
        }));

        clockwork.begin(null);

        assertTrue(looks.await(10, TimeUnit.SECONDS));
        clockwork.end(null);
    }
}
