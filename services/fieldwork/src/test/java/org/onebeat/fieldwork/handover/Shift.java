package org.onebeat.fieldwork.handover;

import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.NOBODY;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.fieldwork.Desk;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Role;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

/** Villages 51 and 52 pass from their auxiliary to somebody else, and whoever is at work then. */
final class Shift {

    static final Desk NEXT = new Desk("nobody", Role.AUXILIARY);
    static final int OLD_POSTING = StandardPeople.postingOf(AUX51);
    static final int NEW_POSTING = 920;
    private static final Instant EVER = Instant.parse("2019-12-31T16:00:00Z");

    private Shift() {}

    /** Both are told, the one that ends first. */
    static Instant daysAgo(int days) {
        Instant at = Instant.now().minus(Duration.ofDays(days));
        leave(at);
        come(at);
        return at;
    }

    static void leave(Instant at) {
        TerritoryFixture.end(OLD_POSTING, at);
    }

    static void come(Instant at) {
        TerritoryFixture.post(NEW_POSTING, NOBODY, Role.AUXILIARY, List.of(new Span(Set.of(51, 52), at, null)));
    }

    /** The other way round: whoever held them gives them to the auxiliary of today. */
    static void backwards(Instant at) {
        TerritoryFixture.post(OLD_POSTING, AUX51, Role.AUXILIARY, List.of(new Span(Set.of(51, 52), at, null)));
        TerritoryFixture.post(NEW_POSTING, NOBODY, Role.AUXILIARY, List.of(new Span(Set.of(51, 52), EVER, at)));
    }

    /** As if nobody had ever left: what is not signed is called off. */
    static void asItWas() {
        TerritoryFixture.post(NEW_POSTING, NOBODY, Role.AUXILIARY, List.of());
        TerritoryFixture.post(OLD_POSTING, AUX51, Role.AUXILIARY, List.of(new Span(Set.of(51, 52), EVER, null)));
    }

    /** The latest hand-over of this person, whatever became of it. */
    static Map<String, Object> latestOf(Desk desk) {
        return all(desk).getFirst();
    }

    static List<Map<String, Object>> all(Desk desk) {
        List<Map<String, Object>> items = desk.call()
                .get("/me/handovers?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .sorted(Comparator.comparing((Map<String, Object> item) -> (String) item.get("day"))
                        .reversed())
                .toList();
    }

    static List<Map<String, Object>> unsigned(Desk desk) {
        return all(desk).stream()
                .filter(item -> Set.of("OPEN", "HANDED_OVER").contains(item.get("state")))
                .toList();
    }

    static Map<String, Object> file(Desk desk, Object id) {
        return desk.call()
                .get("/me/handovers/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }

    static Response step(Desk desk, Object id, String step, Object body) {
        return desk.posting(body).header("If-Match", etag(desk, id)).post("/me/handovers/{id}/{step}", id, step);
    }

    static Response put(Desk desk, Object id, String part, Object body) {
        return desk.call()
                .contentType("application/json")
                .header("If-Match", etag(desk, id))
                .body(body)
                .put("/me/handovers/{id}/{part}", id, part);
    }

    static Map<String, Object> lines(Object lines) {
        return new HashMap<>(Map.of("lines", lines));
    }

    /** Every line of it, by subject. */
    static List<String> subjects(Desk desk, Object id) {
        List<Map<String, Object>> lines = desk.call()
                .get("/me/handovers/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("lines");
        return lines.stream().map(line -> (String) line.get("subject")).toList();
    }

    static String etag(Desk desk, Object id) {
        return desk.call().get("/me/handovers/{id}", id).header("ETag");
    }
}
