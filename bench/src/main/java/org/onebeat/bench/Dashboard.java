package org.onebeat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.Place;
import org.onebeat.local.Repository;
import org.onebeat.local.Secrets;
import org.onebeat.local.seed.City;

/**
 * What {@code bench/dashboard} does: asks a platform that runs already, with its demonstration city, for everything that
 * a page of the leadership's dashboard shows, through the gateway and as the leader.
 */
public final class Dashboard {

    private static final String API = "/api/v1/assessment/";
    private static final int CALLERS = 2;
    private static final Duration WARM = Duration.ofSeconds(60);
    private static final Duration EACH = Duration.ofSeconds(10);

    private final Door door;
    private final Officer leader;

    private Dashboard(Installation at) {
        this.door = new Door("gateway", at.gatewayAddress());
        this.leader = new County(at).leader();
    }

    /** @param arguments folder of the platform's data and offset of its ports; without them, those of {@code ./run} */
    public static void main(String[] arguments) {
        try {
            Repository repository = Repository.here();
            var place = new Place(
                    arguments.length > 0
                            ? Path.of(arguments[0]).toAbsolutePath()
                            : repository.root().resolve(".onebeat/platform"));
            int offset = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
            new Dashboard(new Installation(
                            repository,
                            City.of(repository, City.DEMONSTRATION),
                            place,
                            new Secrets(place.secrets()),
                            offset))
                    .run();
            System.exit(0);
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        Map<String, Integer> levels = levels();
        List<String> all = new ArrayList<>();
        levels.forEach((level, area) -> all.addAll(questions(area).values()));
        var next = new AtomicInteger();
        new Load(CALLERS).run(WARM, caller -> ask(all.get(Math.floorMod(next.getAndIncrement(), all.size()))));
        print("%-8s %-16s %9s %8s %8s %8s%n", "level", "answer", "a second", "p50 ms", "p95 ms", "p99 ms");
        levels.forEach((level, area) -> questions(area).forEach((name, question) -> {
            Pace pace = new Load(CALLERS).run(EACH, caller -> ask(question));
            print(
                    "%-8s %-16s %9.1f %8.1f %8.1f %8.1f%n",
                    level, name, pace.perSecond(), pace.p50(), pace.p95(), pace.p99());
        }));
    }

    /** An area of each level, each below the one before: the one where most was found. */
    private Map<String, Integer> levels() {
        var levels = new LinkedHashMap<String, Integer>();
        int area = door.get(leader, API + "overview")
                .json()
                .path("area")
                .path("id")
                .asInt();
        for (String level : List.of("city", "county", "station", "village")) {
            levels.put(level, area);
            area = busiest(area);
        }
        return levels;
    }

    private int busiest(int area) {
        int busiest = area;
        double most = -1;
        for (JsonNode child : door.get(leader, API + "comparison?indicator=FOUND&area=" + area)
                .json()
                .path("children")) {
            if (child.path("value").asDouble() > most) {
                most = child.path("value").asDouble();
                busiest = child.path("area").path("id").asInt();
            }
        }
        return busiest;
    }

    private static Map<String, String> questions(int area) {
        var questions = new LinkedHashMap<String, String>();
        questions.put("overview", API + "overview?area=" + area);
        questions.put("comparison", API + "comparison?indicator=RESOLUTION_RATE&area=" + area);
        questions.put("trend", API + "trend?indicator=SWEEPS_DONE&months=14&area=" + area);
        questions.put("open matters", API + "open-matters?area=" + area);
        questions.put("coverage", API + "coverage?area=" + area);
        questions.put("silent villages", API + "silent-villages?area=" + area);
        return questions;
    }

    private void ask(String question) {
        door.get(leader, question);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
