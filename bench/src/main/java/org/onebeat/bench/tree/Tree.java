package org.onebeat.bench.tree;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.onebeat.bench.Door;
import org.onebeat.bench.Load;
import org.onebeat.bench.Officer;
import org.onebeat.bench.Pace;
import org.onebeat.bench.Platform;
import org.onebeat.bench.onboarding.Desk;
import org.onebeat.bench.onboarding.Land;
import org.onebeat.demonstration.city.County;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.Repository;

/**
 * What {@code bench/tree} does: brings a tree of 100,000 areas in, some counties a workbook, and reads its pages through the
 * gateway, as the city's administrator and as a county's clerk.
 */
public final class Tree {

    private static final int JURISDICTION = 8081;
    private static final int COUNTIES_A_WORKBOOK = 19;
    private static final String CLERK = "clerk411621";
    private static final int CALLERS = 2;
    private static final Duration WARM = Duration.ofSeconds(60);
    private static final Duration EACH = Duration.ofSeconds(10);

    private final Platform platform;

    private Tree(Platform platform) {
        this.platform = platform;
    }

    public static void main(String[] none) {
        try (Platform platform = Platform.empty(Repository.here())) {
            new Tree(platform).run();
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() {
        Officer administrator = officer(Installation.ADMINISTRATOR);
        bringIn(new Desk(platform.service(JURISDICTION), "jurisdiction", administrator::token));
        try (Door door = new Door("gateway", platform.gateway())) {
            read(door, "city", administrator);
            read(door, "county", officer(CLERK));
        }
    }

    private void bringIn(Desk desk) {
        List<County> counties = Land.province().counties();
        for (int from = 0; from < counties.size(); from += COUNTIES_A_WORKBOOK) {
            int until = Math.min(from + COUNTIES_A_WORKBOOK, counties.size());
            byte[] workbook = new CountyBook(counties.subList(from, until)).bytes();
            Desk.Answer checked = desk.upload(workbook).expect("the dry run");
            Desk.Answer done = desk.commit(checked).expect("the commit");
            print("%d to %d of %d counties: %d areas%n", from + 1, until, counties.size(), done.changes());
        }
    }

    private static void read(Door door, String as, Officer reader) {
        Pages pages = new Pages(door, reader);
        List<List<String>> all = List.copyOf(pages.byWhat().values());
        new Load(CALLERS).run(WARM, caller -> door.get(reader, any(any(all))));
        print("%-7s %-31s %7s %9s %8s %8s %8s%n", "as", "page", "pages", "a second", "p50 ms", "p95 ms", "p99 ms");
        pages.byWhat().forEach((what, addresses) -> {
            Pace pace = new Load(CALLERS).run(EACH, caller -> door.get(reader, any(addresses)));
            print(
                    "%-7s %-31s %7d %9.1f %8.1f %8.1f %8.1f%n",
                    as, what, addresses.size(), pace.perSecond(), pace.p50(), pace.p95(), pace.p99());
        });
    }

    private static <T> T any(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }

    private Officer officer(String account) {
        Installation at = platform.at();
        return new Officer(at.realmAddress(), account, at.demonstrationPassword(), List.of());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
