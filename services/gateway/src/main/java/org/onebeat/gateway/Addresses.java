package org.onebeat.gateway;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** So many calls a minute from each address, saved up to a minute's; each replica counts by itself. An address is kept for minutes. */
class Addresses {
    private static final int MANY = 10_000;
    private static final double MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Saved> saved = new ConcurrentHashMap<>();

    Addresses(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /** @param calls that may be made at that instant */
    private record Saved(double calls, long at, boolean let) {}

    /** Whether this address may make one more call. */
    boolean let(String address) {
        if (saved.size() > MANY) {
            saved.values().removeIf(one -> callsOf(one) >= perMinute);
        }
        return saved.compute(address, (any, before) -> call(before)).let();
    }

    /** One that is refused costs nothing. */
    private Saved call(Saved before) {
        double calls = before == null ? perMinute : callsOf(before);
        return calls >= 1 ? new Saved(calls - 1, nanos.getAsLong(), true) : new Saved(calls, nanos.getAsLong(), false);
    }

    private double callsOf(Saved one) {
        return Math.min(perMinute, one.calls() + (nanos.getAsLong() - one.at()) / MINUTE * perMinute);
    }
}
