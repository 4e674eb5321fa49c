package org.onebeat.bench.growth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.onebeat.bench.County;
import org.onebeat.bench.Door;
import org.onebeat.bench.Lifecycle;
import org.onebeat.bench.Load;
import org.onebeat.bench.Officer;
import org.onebeat.bench.Platform;
import org.onebeat.local.Broken;
import org.onebeat.local.Repository;

/**
 * What {@code bench/lifecycle} and {@code bench/search} do: let the database grow to a million disputes, and measure at
 * each size what is written, or what is looked for, through the gateway with two callers.
 */
public final class Growth {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int CALLERS = 2;
    private static final Duration WARM = Duration.ofSeconds(120);
    private static final Duration AGAIN = Duration.ofSeconds(20);
    private static final Duration EACH = Duration.ofSeconds(20);
    private static final String DISPUTES = "/api/v1/case/disputes";

    private final Door door;
    private final List<Officer> chiefs;
    private final Officer clerk;

    private Growth(Door door, List<Officer> chiefs, Officer clerk) {
        this.door = door;
        this.chiefs = chiefs;
        this.clerk = clerk;
    }

    /** @param arguments {@code lifecycle} or {@code search}, or both; then the sizes, if others than 10,000 to a million */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        List<Integer> sizes = words.stream()
                .filter(word -> word.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        try (Platform platform = Platform.empty(Repository.here());
                Door door = new Door("gateway", platform.gateway());
                Fill fill = new Fill(
                        platform.at().postgresAddress("cases"), platform.at().postgresPassword())) {
            County county = new County(platform.at());
            Growth growth = new Growth(door, county.onboard(CALLERS), county.clerk());
            fill.begin(Pattern.all(door, growth.chiefs.getFirst()));
            growth.measure(platform, fill, words, sizes.isEmpty() ? SIZES : sizes);
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void measure(Platform platform, Fill fill, List<String> words, List<Integer> sizes) {
        Map<String, Work> works = new LinkedHashMap<>();
        if (words.contains("lifecycle")) {
            works.put("open a dispute", caller -> Lifecycle.open(door, chiefs.get(caller)));
            works.put("a lifecycle of seven writes", caller -> Lifecycle.run(door, chiefs.get(caller)));
        }
        if (words.contains("search")) {
            works.putAll(questions());
        }
        Table table = new Table(sizes);
        List<Work> all = List.copyOf(works.values());
        for (int size : sizes) {
            long begin = System.nanoTime();
            fill.to(size);
            print("%,d disputes, %.0f s%n", size, (System.nanoTime() - begin) / 1e9);
            new Load(CALLERS).run(size == sizes.getFirst() ? WARM : AGAIN, caller -> any(all).round(caller));
            works.forEach((name, work) -> table.add(name, new Load(CALLERS).run(EACH, work::round)));
            if (words.contains("search")) {
                new Plans(platform.at()).tell(placeOf("station"), placeOf("county"));
            }
        }
        table.print();
    }

    /** What caller number n does, again and again. */
    private interface Work {
        void round(int caller);
    }

    private Map<String, Work> questions() {
        Map<String, Work> questions = new LinkedHashMap<>();
        asked(questions, "chief: list", "");
        asked(questions, "chief: open, first due", "&open=true&sort=dueAt");
        asked(questions, "chief: overdue", "&overdue=true&sort=dueAt");
        asked(questions, "chief: reddest first", "&sort=colour");
        asked(questions, "chief: closed, one category", "&state=CLOSED&category=DEBT");
        asked(questions, "chief: frequent word", "&words=" + encoded("争执"));
        asked(questions, "chief: rare word", "&words=" + encoded("第4711号院"));
        asked(questions, "chief: two words", "&words=" + encoded("排水沟 赔偿"));
        asked(questions, "clerk: list", "", true);
        asked(questions, "clerk: open, first due", "&open=true&sort=dueAt", true);
        asked(questions, "clerk: frequent word", "&words=" + encoded("争执"), true);
        asked(questions, "clerk: rare word", "&words=" + encoded("第4711号院"), true);
        asked(questions, "clerk: a number", "&words=2026-1000010", true);
        questions.put("chief: board", caller -> door.get(chiefs.get(caller), "/api/v1/case/board"));
        questions.put("clerk: board", caller -> door.get(clerk, "/api/v1/case/board"));
        questions.put("clerk: board by station", caller -> door.get(clerk, "/api/v1/case/board/units"));
        questions.put("chief: perhaps the same", this::likely);
        return questions;
    }

    private void asked(Map<String, Work> questions, String name, String filters) {
        asked(questions, name, filters, false);
    }

    private void asked(Map<String, Work> questions, String name, String filters, boolean byClerk) {
        questions.put(name, caller -> door.get(byClerk ? clerk : chiefs.get(caller), DISPUTES + "?limit=50" + filters));
    }

    private void likely(int caller) {
        String report = "?village=%d&category=NEIGHBOUR&words=%s"
                .formatted(chiefs.get(caller).village(), encoded("两户因排水沟走向起争执"));
        door.get(chiefs.get(caller), DISPUTES + "/likely" + report);
    }

    /** Where the first dispute of the first chief's list stands. */
    private int placeOf(String kind) {
        String first = door.get(chiefs.getFirst(), DISPUTES + "?limit=1")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asText();
        return door.get(chiefs.getFirst(), DISPUTES + "/" + first)
                .json()
                .path(kind)
                .path("id")
                .asInt();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static <T> T any(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
