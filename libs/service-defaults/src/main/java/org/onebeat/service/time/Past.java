package org.onebeat.service.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;

/**
 * When something happened, as told by who records it: within the window of the widest function that opened the call
 * (architecture.md section 5).
 */
@ApplicationScoped
public class Past {
    private final Clock clock;
    private final Windows windows;
    private final CurrentCaller caller;

    Past(Clock clock, Windows windows, CurrentCaller caller) {
        this.clock = clock;
        this.windows = windows;
        this.caller = caller;
    }

    /**
     * The instant at which something occurred: now if nothing was told.
     *
     * @param told the caller's {@code occurredAt}, or null
     * @throws Refusal 422 {@code occurred-in-future} or {@code occurred-too-early}
     */
    public Instant occurredAt(Instant told) {
        return occurredAt(told, "occurredAt");
    }

    /** @param field what the caller calls it */
    public Instant occurredAt(Instant told, String field) {
        var now = clock.instant();
        if (told == null) {
            return now;
        }
        if (told.isAfter(now.plus(windows.tolerance()))) {
            throw Refusal.ruleBroken("occurred-in-future").at(field);
        }
        var days = window();
        if (told.isBefore(now.minus(Duration.ofDays(days)).minus(windows.tolerance()))) {
            throw Refusal.ruleBroken("occurred-too-early", Map.of("days", days)).at(field);
        }
        return told.isAfter(now) ? now : told;
    }

    private int window() {
        return caller.functions().stream()
                .mapToInt(function -> windows.days().getOrDefault(function, 0))
                .max()
                .orElse(0);
    }
}
