package org.onebeat.messaging;

import io.micrometer.core.instrument.MeterRegistry;

/** What became of a batch of events; counted when its transaction has committed. */
record Tally(int taken, int repeated, int waiting, int ignored) {

    void count(MeterRegistry meters, String listener) {
        count(meters, listener, "taken", taken);
        count(meters, listener, "repeated", repeated);
        count(meters, listener, "waiting", waiting);
        count(meters, listener, "ignored", ignored);
    }

    static void count(MeterRegistry meters, String listener, String outcome, int events) {
        meters.counter("onebeat.listener.events", "listener", listener, "outcome", outcome)
                .increment(events);
    }
}
