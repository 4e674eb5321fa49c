package org.onebeat.fieldwork.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.onebeat.fieldwork.Desk;

/** The past of Huaiyang in numbers. */
public final class Past {

    private Past() {}

    /** Brings in so many activities in one call, each at a time of its own. */
    public static void bringIn(int count) {
        String call = UUID.randomUUID().toString();
        List<Map<String, Object>> records = IntStream.range(0, count)
                .mapToObj(i -> Map.<String, Object>of(
                        "reference",
                        call + ":" + i,
                        "kind",
                        i % 5 == 0 ? "VISIT" : "SWEEP",
                        "village",
                        i % 2 == 0 ? "411603001201" : "411603002201",
                        "occurredAt",
                        Instant.parse("2025-01-01T00:00:00Z").plusSeconds(i * 3_600L)))
                .toList();
        Desk.IMPORTER3
                .posting(Map.of("county", "411603", "records", records))
                .post("/imports/activities")
                .then()
                .statusCode(200);
    }
}
