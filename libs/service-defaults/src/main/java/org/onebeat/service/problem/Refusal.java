package org.onebeat.service.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that is refused, with a stable code; the one way for business code to answer anything but success.
 *
 * <p>The texts stand in {@code problems_zh.properties} and {@code problems_en.properties} on the class path, under
 * {@code <code>.title} and {@code <code>.detail}, where {@code {name}} stands for the value of that name.
 */
public final class Refusal extends RuntimeException {
    private final Kind kind;
    private final String code;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> extras = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private Duration retryAfter;

    /** A field and the rule it breaks; a null message is looked up under {@code <rule>.detail}, and these values put in. */
    record Place(String field, String rule, String message, Map<String, ?> values) {}

    private Refusal(Kind kind, String code, Map<String, ?> values) {
        // A refusal is an answer, not a fault: nobody reads its stack, and filling it costs more than the rest.
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.values.putAll(values);
    }

    public static Refusal of(Kind kind, String code, Map<String, ?> values) {
        return new Refusal(kind, code, values);
    }

    public static Refusal of(Kind kind, String code) {
        return of(kind, code, Map.of());
    }

    /** 400: the request itself is wrong, whatever the state of the records. */
    public static Refusal malformed(String code, Map<String, ?> values) {
        return of(Kind.MALFORMED, code, values);
    }

    public static Refusal malformed(String code) {
        return of(Kind.MALFORMED, code);
    }

    /** 403: the caller may not do this at all. */
    public static Refusal forbidden(String code) {
        return of(Kind.FORBIDDEN, code);
    }

    /** 404: there is no such record, or none within the caller's scope; both are told alike. */
    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, Kind.NOT_FOUND.code());
    }

    public static Refusal notFound(String code) {
        return of(Kind.NOT_FOUND, code);
    }

    /** 409: not in the present state of the record. Say what is possible: {@code .with("possible", moves)}. */
    public static Refusal conflict(String code, Map<String, ?> values) {
        return of(Kind.CONFLICT, code, values);
    }

    public static Refusal conflict(String code) {
        return of(Kind.CONFLICT, code);
    }

    /** 422: well-formed, but a rule of the domain forbids it. */
    public static Refusal ruleBroken(String code, Map<String, ?> values) {
        return of(Kind.RULE_BROKEN, code, values);
    }

    public static Refusal ruleBroken(String code) {
        return of(Kind.RULE_BROKEN, code);
    }

    /** 503: try again after {@code pause}. */
    public static Refusal unavailable(String code, Duration pause) {
        var refusal = of(Kind.UNAVAILABLE, code);
        refusal.retryAfter = pause;
        return refusal;
    }

    /** Names the field that breaks the rule, such as {@code areas[0]}. */
    public Refusal at(String field) {
        return at(field, code, null);
    }

    /** Names a field, the code of its own rule, and the message if it is at hand in the caller's language. */
    public Refusal at(String field, String rule, String message) {
        places.add(new Place(field, rule, message, values));
        return this;
    }

    /** Names what another refusal says of one part of the request, such as {@code records[17]}; in place of throwing it. */
    public Refusal at(String part, Refusal refusal) {
        if (refusal.places.isEmpty()) {
            places.add(new Place(part, refusal.code, null, refusal.values));
        }
        refusal.places.forEach(place ->
                places.add(new Place(part + "." + place.field(), place.rule(), place.message(), place.values())));
        return this;
    }

    /** Adds a member to the problem document that a machine can act on. */
    public Refusal with(String name, Object value) {
        extras.put(name, value);
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> extras() {
        return Map.copyOf(extras);
    }

    Map<String, Object> values() {
        return values;
    }

    List<Place> places() {
        return places;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
