package org.onebeat.bench.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.onebeat.bench.Door;
import org.onebeat.bench.Load;
import org.onebeat.bench.Officer;
import org.onebeat.bench.Pace;
import org.onebeat.bench.Platform;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.Repository;

/**
 * What {@code bench/accounts} does: brings a city of 10,000 people in and watches their accounts being made in Keycloak in
 * the background, while somebody reads pages of people; kills Keycloak in the middle, and everything with it, starts it
 * again; and reads the pages once more with nothing going on.
 */
public final class Accounts {

    private static final int JURISDICTION = 8081;
    private static final int PERSONNEL = 8082;
    private static final int CALLERS = 2;
    private static final Duration EACH = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_STUCK = 12;
    private static final int KILLED_AT = 7_000;
    private static final String PAGE = "/api/v1/personnel/people?limit=50";
    private static final String PROGRESS = "/api/v1/personnel/accounts/progress";

    private final Platform platform;
    private final Officer administrator;
    private final List<Pace> busy = new ArrayList<>();
    private double seconds;
    private int made;

    private Accounts(Platform platform) {
        this.platform = platform;
        Installation at = platform.at();
        administrator =
                new Officer(at.realmAddress(), Installation.ADMINISTRATOR, at.demonstrationPassword(), List.of());
    }

    public static void main(String[] none) {
        Repository repository = Repository.here();
        try {
            try (Platform platform = Platform.empty(repository)) {
                Accounts accounts = new Accounts(platform);
                accounts.bringEverybody();
                accounts.watchUntil(KILLED_AT);
                platform.kill("keycloak");
            }
            print("Keycloak is killed, and the platform with it%n");
            try (Platform platform = Platform.again(repository)) {
                Accounts accounts = new Accounts(platform);
                accounts.watchUntil(0);
                accounts.sumUp();
            }
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void bringEverybody() {
        byte[] workbook = new LandBook(Land.city()).bytes();
        bring("jurisdiction", JURISDICTION, workbook);
        bring("personnel", PERSONNEL, workbook);
    }

    /** Reads pages until no more accounts than that wait. */
    private void watchUntil(int waiting) {
        try (Door door = new Door("gateway", platform.gateway())) {
            print("%8s %8s %8s %8s %9s %8s%n", "seconds", "made", "waiting", "failed", "pages/s", "p95 ms");
            long begin = System.nanoTime();
            JsonNode before = progress(door);
            JsonNode progress = before;
            for (int stuck = 0; progress.path("waiting").asInt() > waiting; ) {
                busy.add(read(door));
                JsonNode now = progress(door);
                stuck = now.equals(progress) ? stuck + 1 : 0;
                if (stuck == MOST_STUCK) {
                    throw new Broken("No account was made for "
                            + EACH.multipliedBy(stuck).toSeconds() + " s: " + now);
                }
                progress = now;
                tell(begin, progress, busy.getLast());
            }
            seconds = (System.nanoTime() - begin) / 1e9;
            made = progress.path("made").asInt() - before.path("made").asInt();
        }
    }

    /** With nothing going on any more. */
    private void sumUp() {
        try (Door door = new Door("gateway", platform.gateway())) {
            Pace idle = read(door);
            double pages = median(Pace::perSecond);
            double p95 = median(Pace::p95);
            print("%d accounts in %.0f s: %.1f a second%n", made, seconds, made / seconds);
            print("pages a second while accounts are made / afterwards: %.2f%n", pages / idle.perSecond());
            print("p95 of a page while accounts are made / afterwards: %.2f%n", p95 / idle.p95());
            check(progress(door));
        }
    }

    private double median(ToDoubleFunction<Pace> figure) {
        return busy.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(busy.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** As many users as people, and no account that failed. */
    private void check(JsonNode progress) {
        int users = Users.count(platform.at());
        int people = progress.path("people").asInt();
        print(
                "people %d, users in Keycloak %d, failed %d%n",
                people, users, progress.path("failed").asInt());
        if (users != people || progress.path("failed").asInt() > 0) {
            throw new Broken("Accounts are not equal to the people");
        }
    }

    /** Personnel asks again until it has heard of the territory. */
    private void bring(String service, int port, byte[] workbook) {
        Desk desk = new Desk(platform.service(port), service, administrator::token);
        Desk.Answer done = desk.commit(desk.upload(workbook).expect("the dry run at " + service));
        while (done.isTooEarly()) {
            rest();
            done = desk.commit(desk.upload(workbook).expect("the dry run at " + service));
        }
        print(
                "%s: %d changes in %.1f s%n",
                service, done.expect("the commit at " + service).changes(), done.seconds());
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", e);
        }
    }

    private Pace read(Door door) {
        return new Load(CALLERS).run(EACH, caller -> door.get(administrator, PAGE));
    }

    private JsonNode progress(Door door) {
        return door.get(administrator, PROGRESS).json();
    }

    private static void tell(long begin, JsonNode progress, Pace pace) {
        print(
                "%8.0f %8d %8d %8d %9.1f %8.1f%n",
                (System.nanoTime() - begin) / 1e9,
                progress.path("made").asInt(),
                progress.path("waiting").asInt(),
                progress.path("failed").asInt(),
                pace.perSecond(),
                pace.p95());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
