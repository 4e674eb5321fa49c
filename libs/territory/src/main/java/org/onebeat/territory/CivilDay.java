package org.onebeat.territory;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Civil dates are those of Asia/Shanghai, whatever the machine's clock is set to. */
@ApplicationScoped
class CivilDay {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    CivilDay(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return of(now());
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(SHANGHAI).toInstant();
    }

    static LocalDate of(Instant instant) {
        return instant.atZone(SHANGHAI).toLocalDate();
    }

    /** The clock where nothing above this library provides one. */
    static class SystemClock {
        @Produces
        @DefaultBean
        @ApplicationScoped
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
