package org.onebeat.sample;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where tests stop a call on its way, or make it stumble. */
@Singleton
class Hurdle {
    private final Map<String, Runnable> hurdles = new ConcurrentHashMap<>();
    private final AtomicInteger passed = new AtomicInteger();

    void set(String subject, Runnable hurdle) {
        hurdles.put(subject, hurdle);
    }

    void clear() {
        hurdles.clear();
        passed.set(0);
    }

    int passed() {
        return passed.get();
    }

    void pass(String subject) {
        passed.incrementAndGet();
        hurdles.getOrDefault(subject, () -> {}).run();
    }
}
