package org.onebeat.personnel;

import static org.onebeat.personnel.Desk.CLERK3;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** People of station 41 without a posting. */
public final class Somebody {
    private static final Map<String, ?> SOMEBODY = Map.of("displayName", "某人", "category", "AUXILIARY", "unit", 41);
    private static final AtomicInteger NEXT = new AtomicInteger(2_000);

    private Somebody() {}

    /** The id of somebody new. */
    public static int fresh() {
        return of("P" + NEXT.getAndIncrement());
    }

    public static int of(String serviceNumber) {
        return CLERK3.post("/people", Map.of("serviceNumber", serviceNumber, "particulars", SOMEBODY))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
