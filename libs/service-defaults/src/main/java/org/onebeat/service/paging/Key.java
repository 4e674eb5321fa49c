package org.onebeat.service.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An attribute by which a list is sorted, how a row answers it, and how a cursor brings it back.
 *
 * @param attribute as in a {@link org.onebeat.territory.Sort}
 */
public record Key<R>(String attribute, Function<R, ?> value, BiFunction<Cursor, Integer, ?> reader) {

    public static <R> Key<R> instant(String attribute, Function<R, Instant> value) {
        return new Key<>(attribute, value, Cursor::instant);
    }

    public static <R> Key<R> day(String attribute, Function<R, LocalDate> value) {
        return new Key<>(attribute, value, Cursor::day);
    }

    public static <R> Key<R> number(String attribute, Function<R, Integer> value) {
        return new Key<>(attribute, value, Cursor::number);
    }

    public static <R> Key<R> text(String attribute, Function<R, String> value) {
        return new Key<>(attribute, value, Cursor::text);
    }

    public static <R> Key<R> uuid(String attribute, Function<R, UUID> value) {
        return new Key<>(attribute, value, Cursor::uuid);
    }
}
