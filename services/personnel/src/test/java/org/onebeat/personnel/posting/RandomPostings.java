package org.onebeat.personnel.posting;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.CLERK3;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;

/** A clerk who does this and that with a few people and villages; what is refused is refused for a reason. */
final class RandomPostings {
    private static final Set<Integer> JUDGED = Set.of(403, 404, 409, 422);

    private final Random random;
    private final List<Integer> people =
            Stream.generate(Somebody::fresh).limit(5).toList();
    private final RandomVillages villages;
    private final RandomWorkbooks workbooks;

    RandomPostings(Random random, RandomVillages villages) {
        this.random = random;
        this.villages = villages;
        this.workbooks = new RandomWorkbooks(random);
    }

    /** Does something, and says what; "refused" where it could not be. */
    String next() {
        List<Map<String, Object>> own = postings().stream()
                .filter(posting -> !(boolean) posting.get("acting"))
                .toList();
        if (random.nextInt(6) == 0) {
            return workbooks.next(people, villages.present());
        }
        if (own.isEmpty() || random.nextInt(4) == 0) {
            return judge("assign", assign());
        }
        Map<String, Object> posting = own.get(random.nextInt(own.size()));
        return switch (random.nextInt(6)) {
            case 0 -> judge("end", step(posting, "end", Map.of("at", instant(), "reason", "调离")));
            case 1 -> judge("correct", step(posting, "corrections", right()));
            case 2 -> judge("leave", leave());
            case 3 -> judge("withdrawal", withdrawal());
            case 4 -> judge("back", back());
            default -> judge("cover", cover(posting));
        };
    }

    private Response assign() {
        Map<String, Object> wish = new HashMap<>();
        wish.put("person", any(people));
        wish.put("function", random.nextInt(3) == 0 ? "COMMUNITY_OFFICER" : "AUXILIARY");
        wish.put("areas", some());
        if (random.nextInt(3) == 0) {
            wish.put("from", instant());
        }
        if (random.nextInt(4) == 0) {
            wish.put("until", "" + Instant.now().plus(Duration.ofDays(random.nextInt(1, 40))));
        }
        return CLERK3.post("/postings", wish);
    }

    private Response cover(Map<String, Object> posting) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("areas", some());
        if (random.nextBoolean()) {
            wish.put("from", "" + Instant.now().plus(Duration.ofDays(random.nextInt(1, 20))));
        }
        return CLERK3.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + posting.get("version") + "\"")
                .body(wish)
                .put("/postings/{id}/areas", posting.get("id"));
    }

    private Map<String, Object> right() {
        List<Map<String, Object>> areas = new ArrayList<>();
        for (int area : some()) {
            Instant from = Instant.now().minus(Duration.ofDays(random.nextInt(0, 30)));
            areas.add(
                    random.nextBoolean()
                            ? Map.of("area", area, "from", "" + from)
                            : Map.of(
                                    "area", area,
                                    "from", "" + from,
                                    "until", "" + from.plus(Duration.ofDays(random.nextInt(1, 40)))));
        }
        return Map.of("areas", random.nextInt(5) == 0 ? List.of() : areas, "reason", "录入有误");
    }

    private Response leave() {
        LocalDate from = LocalDate.now(CivilTime.ZONE).plusDays(random.nextInt(-1, 20));
        int away = random.nextInt(people.size());
        return CLERK3.post(
                "/leaves",
                Map.of(
                        "person",
                        people.get(away),
                        "kind",
                        "ANNUAL",
                        "from",
                        "" + from,
                        "until",
                        "" + from.plusDays(random.nextInt(2, 9)),
                        "cover",
                        people.get((away + 1) % people.size())));
    }

    private Response withdrawal() {
        LocalDate from = LocalDate.now(CivilTime.ZONE).plusDays(random.nextInt(0, 10));
        Response filed = CLERK3.post(
                "/withdrawals",
                Map.of(
                        "person",
                        any(people),
                        "orderedBy",
                        3,
                        "reason",
                        "安保",
                        "from",
                        "" + from,
                        "until",
                        "" + from.plusDays(3)));
        return filed.statusCode() != 201
                ? filed
                : CLERK3.step("/withdrawals/{id}/approval", filed.path("id"), 0, Map.of("cover", any(people)));
    }

    /** Somebody is back earlier. */
    private Response back() {
        List<Map<String, Object>> away =
                CLERK3.get("/leaves?person=" + any(people)).jsonPath().getList("items");
        return away.isEmpty()
                ? assign()
                : CLERK3.step(
                        "/leaves/{id}/end",
                        (Integer) away.getFirst().get("id"),
                        ((Number) away.getFirst().get("version")).longValue(),
                        Map.of());
    }

    private static Response step(Map<String, Object> posting, String verb, Map<String, Object> body) {
        return CLERK3.step(
                "/postings/{id}/" + verb,
                (Integer) posting.get("id"),
                ((Number) posting.get("version")).longValue(),
                body);
    }

    private List<Map<String, Object>> postings() {
        return CLERK3.get("/postings?limit=100&person=" + any(people))
                .jsonPath()
                .getList("items");
    }

    static String judge(String deed, Response answer) {
        assertTrue(answer.statusCode() < 300 || JUDGED.contains(answer.statusCode()), () -> deed + answer.asString());
        return answer.statusCode() < 300 ? deed : "refused";
    }

    private List<Integer> some() {
        return villages.present().stream()
                .filter(village -> random.nextInt(3) == 0)
                .map(Village::id)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        found -> found.isEmpty() ? List.of(villages.any().id()) : found));
    }

    /** Of the last or the next days. */
    private String instant() {
        return "" + Instant.now().plus(Duration.ofHours(random.nextInt(-100, 400)));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
