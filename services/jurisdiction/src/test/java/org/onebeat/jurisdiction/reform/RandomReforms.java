package org.onebeat.jurisdiction.reform;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A clerk who reforms a county at random, on days past and future; what the rules forbid is refused with a reason. */
final class RandomReforms {

    private final Random random;
    private final List<Integer> towns = new ArrayList<>();
    private final List<Integer> stations = new ArrayList<>();
    private final List<Integer> villages = new ArrayList<>();
    private int fresh = 300;
    private int carriedOut;

    RandomReforms(Random random, ReformTest given) {
        this.random = random;
        towns.addAll(List.of(given.town, given.otherTown));
        stations.addAll(List.of(given.station, given.otherStation));
        villages.addAll(List.of(given.village, given.neighbour));
        for (int i = 0; i < 4; i++) {
            villages.add(Hand.CLERK3.adds(
                    "VILLAGE", "411603901" + fresh, "村" + fresh++, ReformTest.BEGINNING, any(towns), any(stations)));
        }
    }

    int carriedOut() {
        return carriedOut;
    }

    void step() {
        switch (random.nextInt(13)) {
            case 0 -> change(any(villages), "name", Map.of("name", "村" + fresh++, "from", day()));
            case 9 -> change(any(villages), "code", Map.of("code", "411603902" + fresh++, "from", day()));
            case 10 -> change(any(villages), "closure", Map.of("reason", "整村搬迁", "from", day()));
            case 11 -> bringIn();
            case 1, 2, 3 ->
                change(any(villages), "parents", Map.of("parents", List.of(any(towns), any(stations)), "from", day()));
            case 4 -> merge(villages);
            case 5 -> merge(random.nextBoolean() ? stations : towns);
            case 6 -> split(any(villages), 901);
            case 7, 8 -> withdraw(any(random.nextInt(4) > 0 ? villages : random.nextBoolean() ? stations : towns));
            default -> found();
        }
    }

    private void found() {
        boolean town = random.nextBoolean();
        Map<String, ?> body = town
                ? Map.of(
                        "kind",
                        "TOWNSHIP",
                        "code",
                        "411603" + fresh,
                        "name",
                        "镇" + fresh++,
                        "from",
                        day(),
                        "parents",
                        List.of(3))
                : Map.of(
                        "kind",
                        "STATION",
                        "code",
                        "411603" + fresh + "000",
                        "name",
                        "所" + fresh++,
                        "from",
                        day(),
                        "parents",
                        List.of(3));
        Response answer = Hand.CLERK3.posts("/areas", null, body);
        if (judged(answer)) {
            (town ? towns : stations).add(answer.path("id"));
        }
    }

    /** By a workbook, which is taken back every other time. */
    private void bringIn() {
        Response committed = Hand.CLERK3.bringsIn(Map.of(
                "townships", List.of(List.of("411603" + fresh, "镇" + fresh)),
                "stations", List.of(List.of("411603" + fresh + "900", "所" + fresh)),
                "villages", List.of(List.of("411603" + fresh + "201", "村" + fresh, "RURAL", "所" + fresh))));
        fresh++;
        if (judged(committed) && random.nextBoolean()) {
            judged(Hand.CLERK3.undoes(committed));
        }
    }

    private void merge(List<Integer> of) {
        int into = any(of);
        Map<String, ?> body = Map.of("areas", List.of(any(of)), "into", into, "from", day(), "reason", "合并");
        judged(Hand.CLERK3.posts("/mergers", Hand.CLERK3.etag(into), body));
    }

    private void split(int area, int prefix) {
        List<Map<String, ?>> parts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            parts.add(Map.of("code", "411603" + prefix + fresh, "name", "村" + fresh++));
        }
        Map<String, Object> body = new HashMap<>(
                Map.of("area", area, "into", parts, "from", day(), "reason", "拆分", "remains", random.nextBoolean()));
        Response answer = Hand.CLERK3.posts("/splits", Hand.CLERK3.etag(area), body);
        if (judged(answer)) {
            villages.addAll(answer.path("items.id"));
        }
    }

    /** What is planned of it for one of the days to come, if anything is. */
    private void withdraw(int area) {
        List<String> planned = Hand.CLERK3
                .posts("/areas/" + area + "/withdrawals", Hand.CLERK3.etag(area), plan("2019-01-01"))
                .path("planned");
        if (planned != null && !planned.isEmpty()) {
            judged(Hand.CLERK3.posts("/areas/" + area + "/withdrawals", Hand.CLERK3.etag(area), plan(any(planned))));
            Stream.of(towns, stations, villages)
                    .forEach(all -> all.removeIf(
                            one -> Hand.CLERK3.gets("/areas/" + one).statusCode() == 404));
        }
    }

    private static Map<String, ?> plan(String day) {
        return Map.of("day", day, "reason", "方案调整");
    }

    private void change(int area, String what, Map<String, ?> body) {
        judged(Hand.CLERK3.changes(area, what, body));
    }

    /** Carried out, or refused for a reason: anything else is a fault. */
    private boolean judged(Response answer) {
        if (answer.statusCode() < 300) {
            carriedOut++;
            return true;
        }
        if (!List.of(409, 422).contains(answer.statusCode())) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return false;
    }

    private String day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1200)).toString();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
