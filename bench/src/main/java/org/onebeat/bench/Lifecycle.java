package org.onebeat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.onebeat.bench.Door.Reply;

/** A whole dispute in seven writes, from the report to the closing, by one officer through one door. */
public final class Lifecycle {

    static final int WRITES = 7;
    private static final String DISPUTES = "/api/v1/case/disputes";

    private Lifecycle() {}

    /** @return the id of the new dispute, its version, and when it was written down */
    public static Opened open(Door door, Officer officer) {
        Reply reply = door.post(officer, DISPUTES, "", """
                {"village": %d, "category": "NEIGHBOUR", "source": "VISIT",
                 "summary": "两户因排水沟走向起争执，已争吵两次", "parties": [{"name": "张三"}, {"name": "李四"}]}
                """.formatted(officer.village()));
        JsonNode file = reply.json();
        return new Opened(
                file.path("id").asText(),
                reply.etag(),
                Instant.parse(file.path("recordedAt").asText()));
    }

    public static void run(Door door, Officer officer) {
        Opened opened = open(door, officer);
        String etag = opened.etag();
        etag = step(door, officer, opened, etag, "triage", "{\"answers\": [\"ESCALATING\", \"LIVELIHOOD\"]}");
        etag = step(door, officer, opened, etag, "assignment", "{}");
        etag = step(door, officer, opened, etag, "mediation", "{\"kind\": \"CIVIL\", \"place\": \"村委会\"}");
        etag = step(door, officer, opened, etag, "agreement", "{\"terms\": \"排水沟改走北侧，费用各半。\"}");
        etag = step(door, officer, opened, etag, "follow-ups", "{\"holds\": true, \"satisfaction\": 5}");
        step(door, officer, opened, etag, "closure", "{\"note\": \"双方已按协议履行\"}");
    }

    static void read(Door door, Officer officer, String id) {
        door.get(officer, DISPUTES + "/" + id);
    }

    static void list(Door door, Officer officer) {
        door.get(officer, DISPUTES + "?limit=50");
    }

    private static String step(Door door, Officer officer, Opened opened, String etag, String step, String body) {
        return door.post(officer, DISPUTES + "/" + opened.id() + "/" + step, etag, body)
                .etag();
    }

    /** @param recordedAt when the service wrote it down, just before it committed */
    public record Opened(String id, String etag, Instant recordedAt) {}
}
