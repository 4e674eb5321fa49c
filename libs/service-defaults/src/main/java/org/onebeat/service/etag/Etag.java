package org.onebeat.service.etag;

import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;

/** Versions of records as strong entity tags: {@code "7"}. What is edited must have been seen. */
public final class Etag {
    /** Name of the request header that names the version a caller saw. */
    public static final String IF_MATCH = "If-Match";

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private Etag() {}

    /** 200 with the record and its version. */
    public static <T> RestResponse<T> ok(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body).tag(tag(version)).build();
    }

    /** 201 with the new record, its address and its version. */
    public static <T> RestResponse<T> created(URI location, T body, long version) {
        return RestResponse.ResponseBuilder.<T>created(location)
                .entity(body)
                .tag(tag(version))
                .build();
    }

    /**
     * Refuses an edit of anything but the version the caller saw: 428 without If-Match, 412 for another version. {@code *}
     * is no version and refused like none. Call it with the version of the record that the edit then changes.
     */
    public static void demand(String ifMatch, long version) {
        if (seen(ifMatch) != version) {
            throw Refusal.of(Kind.STALE, "stale").with("version", version);
        }
    }

    /**
     * What was found, if it is still as the caller saw it: 404, 428, 412. Find it locked, and it stays so until it is
     * changed.
     */
    public static <T> T unchanged(Optional<T> found, String ifMatch, ToLongFunction<T> version) {
        T record = found.orElseThrow(Refusal::notFound);
        demand(ifMatch, version.applyAsLong(record));
        return record;
    }

    /** The version that If-Match names. */
    public static long seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            throw Refusal.of(Kind.PRECONDITION_REQUIRED, "if-match-missing").at(IF_MATCH);
        }
        var match = STRONG.matcher(ifMatch.strip());
        if (!match.matches()) {
            throw Refusal.malformed("if-match-malformed").at(IF_MATCH);
        }
        return Long.parseLong(match.group(1));
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
