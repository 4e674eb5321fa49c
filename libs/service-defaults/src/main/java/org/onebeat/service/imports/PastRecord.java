package org.onebeat.service.imports;

import java.time.Instant;

/** One record of an import call. */
public interface PastRecord {
    /** The caller's own name for it: what was taken once is known by it and never taken again. */
    String reference();

    /** Code of the village; null where the record stands by something else, which the service then finds itself. */
    String village();

    /** When it happened; null for just now. */
    Instant occurredAt();
}
