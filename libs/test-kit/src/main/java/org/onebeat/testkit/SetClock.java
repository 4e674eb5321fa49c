package org.onebeat.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of a service under test: the system's, unless a test puts it forward. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SetClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** By so much more than before. */
    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    /** By so much, whatever it was before. */
    public void setAhead(Duration by) {
        ahead = by;
    }

    public void release() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
