package org.onebeat.bench.match;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onebeat.bench.Door;
import org.onebeat.bench.Officer;
import org.onebeat.bench.Platform;
import org.onebeat.bench.onboarding.Desk;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.Repository;
import org.onebeat.local.process.Await;

/**
 * What {@code bench/match} does: lets a district as large as Xindu choose both ways through the gateway, and measures how
 * long the match, an explanation and the posting of everybody take.
 */
public final class TwoWay {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final List<String> SPECIALITIES = List.of("NARCOTICS", "TRAFFIC", "HOUSEHOLD_REGISTRATION", "CYBER");
    private static final int TIMES = 20;

    private final Random random = new Random(510114);
    private final Door door;
    private final Officer administrator;

    private TwoWay(Door door, Officer administrator) {
        this.door = door;
        this.administrator = administrator;
    }

    public static void main(String[] none) {
        try (Platform platform = Platform.empty(Repository.here())) {
            Installation at = platform.at();
            Officer administrator =
                    new Officer(at.realmAddress(), Installation.ADMINISTRATOR, at.demonstrationPassword(), List.of());
            bring(new Desk(platform.service(8081), "jurisdiction", administrator::token));
            bring(new Desk(platform.service(8082), "personnel", administrator::token));
            try (Door door = new Door("gateway", platform.gateway())) {
                new TwoWay(door, administrator).run();
            }
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    /** Personnel first has to hear of the territory. */
    private static void bring(Desk desk) {
        byte[] workbook = District.workbook();
        boolean done = Await.until(Duration.ofMinutes(2), () -> {
            Desk.Answer checked = desk.upload(workbook);
            return checked.status() < 300
                    && checked.text("state").equals("READY")
                    && desk.commit(checked).status() < 300;
        });
        if (!done) {
            throw new Broken("The district did not come in");
        }
    }

    private void run() {
        int county = ids("/api/v1/jurisdiction/areas?code=" + District.CODE, any -> true)
                .getFirst();
        List<Integer> villages = ids("/api/v1/jurisdiction/areas?kind=VILLAGE&parent=" + county, any -> true);
        List<Integer> officers = ids("/api/v1/personnel/people?category=POLICE_OFFICER", District::isOfficer);
        String round = "/api/v1/personnel/selections/" + open(county);
        timed("offer and nominate", 1, () -> {
            post(round + "/vacancies", "", "{\"needs\":[\"NARCOTICS\",\"CYBER\"]}");
            post(round + "/candidates", "", candidates(officers, villages));
        });
        teach(county, officers.subList(District.COMMUNITY, District.VILLAGES));
        List<Double> matches = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            matches.add(timed("match", i, () -> post(round + "/match", etag(round), "")));
            if (i < TIMES - 1) {
                post(round + "/reopening", etag(round), "{\"reason\":\"bench\"}");
            }
        }
        JsonNode turnout = door.get(administrator, round).json().path("turnout");
        System.out.println("match: first %.3f s, median %.3f s; %s"
                .formatted(
                        matches.getFirst(), matches.stream().sorted().toList().get(TIMES / 2), turnout));
        timed("explain", 1, () -> door.get(administrator, round + "/candidates/" + officers.getLast() + "/explanation")
                .json());
        post(round + "/publication", etag(round), "");
        timed("post everybody", 1, () -> post(round + "/carrying-out", etag(round), "{\"leaves\":[]}"));
    }

    private int open(int county) {
        String form = "{\"name\":\"bench\",\"wishesUntil\":\"%s\",\"from\":\"%s\"}".formatted(TODAY, TODAY);
        return post("/api/v1/personnel/selections", "", "{\"county\":%d,\"form\":%s}".formatted(county, form))
                .path("id")
                .asInt();
    }

    private void teach(int county, List<Integer> people) {
        String session = "/api/v1/personnel/course-sessions/"
                + post(
                                "/api/v1/personnel/course-sessions",
                                "",
                                "{\"county\":%d,\"course\":\"VILLAGE_WORK\",\"form\":{\"place\":\"bench\",\"from\":\"%s\"}}"
                                        .formatted(county, TODAY.minusDays(1)))
                        .path("id")
                        .asInt();
        post(session + "/invitations", "", "{\"people\":%s}".formatted(people));
        post(session + "/results", etag(session), "{\"passed\":%s,\"failed\":[]}".formatted(people));
    }

    private String candidates(List<Integer> officers, List<Integer> villages) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < District.VILLAGES; i++) {
            boolean seconded = i >= District.COMMUNITY;
            String wishes = Arrays.toString(random.ints(12, 0, villages.size())
                    .distinct()
                    .map(villages::get)
                    .toArray());
            all.add("{\"person\":%d,\"kind\":\"%s\",\"specialities\":[%s],\"wishes\":%s}"
                    .formatted(
                            officers.get(i),
                            seconded ? "SECONDED" : "DEDICATED",
                            seconded ? "\"" + SPECIALITIES.get(i % SPECIALITIES.size()) + "\"" : "",
                            wishes));
        }
        return "{\"candidates\":" + all.stream().collect(Collectors.joining(",", "[", "]")) + "}";
    }

    /** The first 200 of a list, in the order in which they came in. */
    private List<Integer> ids(String path, Predicate<JsonNode> wanted) {
        List<Integer> ids = new ArrayList<>();
        for (JsonNode item : door.get(administrator, path + "&limit=200").json().path("items")) {
            if (wanted.test(item)) {
                ids.add(item.path("id").asInt());
            }
        }
        return ids.stream().sorted().toList();
    }

    private String etag(String path) {
        return door.get(administrator, path).etag();
    }

    private JsonNode post(String path, String etag, String body) {
        return door.post(administrator, path, etag, body).json();
    }

    private static double timed(String what, int which, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%-20s %3d %8.3f s%n", what, which, seconds);
        return seconds;
    }
}
