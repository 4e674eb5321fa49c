package org.onebeat.service.problem;

/** Why a call is refused, and with which HTTP status that is told. */
public enum Kind {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULE_BROKEN(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY(429),
    UNFORESEEN(500),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The code used where nothing more is known than the kind, such as {@code not-found}. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
