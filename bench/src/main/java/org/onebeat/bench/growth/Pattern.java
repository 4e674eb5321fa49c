package org.onebeat.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onebeat.bench.Door;
import org.onebeat.bench.Door.Reply;
import org.onebeat.bench.Officer;

/**
 * A dispute as somebody brings it to a state, through the API, with all papers of its file; many are made after it.
 *
 * @param share how many of a thousand are like it
 */
record Pattern(String id, int share) {

    private static final String DISPUTES = "/api/v1/case/disputes";
    private static final String RED = "{\"answers\": [\"WEAPON\"]}";
    private static final String YELLOW = "{\"answers\": [\"ESCALATING\", \"LIVELIHOOD\"]}";
    private static final String BLUE = "{\"answers\": [\"NO_TALK\"]}";
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("red", RED),
            Map.entry("yellow", YELLOW),
            Map.entry("blue", BLUE),
            Map.entry("assignment", "{}"),
            Map.entry("mediation", "{\"kind\": \"CIVIL\", \"place\": \"村委会\"}"),
            Map.entry("failure", "{\"reason\": \"一方拒绝\"}"),
            Map.entry("transfer", "{\"agency\": \"JUSTICE\", \"reason\": \"须司法确认\"}"),
            Map.entry("agreement", "{\"terms\": \"排水沟改走北侧，费用各半。\"}"),
            Map.entry("follow-ups", "{\"holds\": true, \"satisfaction\": 5}"),
            Map.entry("closure", "{}"),
            Map.entry("withdrawal", "{\"reason\": \"双方撤回\"}"));

    /** Four in five are closed, one in ten is open; red ones are few. */
    private static final Map<String, Integer> WAYS = Map.ofEntries(
            Map.entry("", 20),
            Map.entry("blue", 10),
            Map.entry("blue assignment", 15),
            Map.entry("red assignment", 3),
            Map.entry("yellow assignment mediation", 20),
            Map.entry("blue assignment mediation", 20),
            Map.entry("yellow assignment mediation failure", 5),
            Map.entry("yellow assignment mediation failure transfer", 5),
            Map.entry("blue assignment mediation agreement", 12),
            Map.entry("blue assignment mediation agreement follow-ups", 20),
            Map.entry("red assignment mediation agreement follow-ups closure", 50),
            Map.entry("yellow assignment mediation agreement follow-ups closure", 270),
            Map.entry("blue assignment mediation agreement follow-ups closure", 500),
            Map.entry("blue withdrawal", 50));

    static List<Pattern> all(Door door, Officer officer) {
        List<Pattern> patterns = new ArrayList<>();
        WAYS.forEach((way, share) -> patterns.add(new Pattern(brought(door, officer, way), share)));
        return patterns;
    }

    private static String brought(Door door, Officer officer, String way) {
        Reply reply = door.post(officer, DISPUTES, "", """
                {"village": %d, "category": "NEIGHBOUR", "source": "VISIT", "summary": "两户因排水沟走向起争执",
                 "parties": [{"name": "张三", "telephone": "13812345678"}, {"name": "李四"}]}
                """.formatted(officer.village()));
        String id = reply.json().path("id").asText();
        String etag = reply.etag();
        for (String step : way.isEmpty() ? List.<String>of() : List.of(way.split(" "))) {
            String path = DISPUTES + "/" + id + "/" + (step.matches("red|yellow|blue") ? "triage" : step);
            etag = door.post(officer, path, etag, BODIES.get(step)).etag();
        }
        return id;
    }
}
