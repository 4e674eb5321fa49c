package org.onebeat.territory;

import java.util.HashMap;
import java.util.Map;

/**
 * A condition in JPQL over the alias {@code it}, with its named values: {@code Restriction.of("it.state =
 * :state").with("state", OPEN)}. Conditions are written in code, never taken from a caller; values always travel as
 * parameters.
 */
public record Restriction(String condition, Map<String, Object> values) {
    public Restriction {
        values = Map.copyOf(values);
    }

    /** No restriction but the scope's own. */
    public static Restriction none() {
        return of("1 = 1");
    }

    public static Restriction of(String condition) {
        return new Restriction(condition, Map.of());
    }

    public Restriction with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Restriction(condition, more);
    }

    public Restriction and(Restriction other) {
        Map<String, Object> both = new HashMap<>(values);
        both.putAll(other.values);
        return new Restriction("(" + condition + ") and (" + other.condition + ")", both);
    }

    /** Adds the condition when there is a value to compare with: a filter that a caller may leave out. */
    public Restriction andIf(Object value, String condition, String name) {
        return value == null ? this : and(of(condition).with(name, value));
    }
}
