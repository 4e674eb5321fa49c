package org.onebeat.bench.sweep;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.onebeat.bench.Platform;
import org.onebeat.bench.Reported;
import org.onebeat.local.Broken;
import org.onebeat.local.Repository;
import org.onebeat.local.process.Await;
import org.onebeat.local.process.Ports;

/**
 * What {@code bench/sweep} does: 100,000 disputes run out at once, three replicas take them up, one is killed in the middle.
 * Each must go up exactly once, all within two minutes of the first look.
 */
public final class Overdue {

    private static final int DISPUTES = 100_000;
    private static final int FREE_PORT = 8183;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Platform platform;
    private final Run run;

    private Overdue(Platform platform, Run run) {
        this.platform = platform;
        this.run = run;
    }

    public static void main(String[] arguments) {
        int disputes = arguments.length == 0 ? DISPUTES : Integer.parseInt(arguments[0]);
        try (Platform platform = Platform.empty(Repository.here())) {
            Reported.one(platform);
            try (Run run = new Run(
                    platform.at().postgresAddress("cases"), platform.at().postgresPassword())) {
                new Overdue(platform, run).measure(disputes);
            }
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void measure(int disputes) {
        run.fill(disputes);
        try (Replica second = replica(1);
                Replica third = replica(2)) {
            run.expire();
            await(() -> run.left() < disputes, "Nobody took anything up");
            long begin = System.nanoTime();
            await(() -> run.left() <= disputes / 2, "It stopped before the middle");
            third.kill();
            await(() -> run.left() == 0, "Some were never taken up");
            tell(disputes, (System.nanoTime() - begin) / 1e9);
        }
    }

    private Replica replica(int number) {
        int port = platform.at().port(FREE_PORT + number);
        Path log = platform.at().place().log("case-" + number);
        Replica replica = Replica.of(platform.processes().get("case"), port, log);
        await(() -> Ports.listening(port), "A replica did not start; see " + log);
        return replica;
    }

    private static void await(BooleanSupplier condition, String otherwise) {
        if (!Await.until(PATIENCE, condition)) {
            throw new Broken(otherwise);
        }
    }

    private void tell(int disputes, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%,d overdue disputes, 3 replicas, 1 killed: all up %.1f s after the first was (%.0f/s); %d of them not exactly"
                        + " once%n",
                disputes,
                seconds,
                disputes / seconds,
                run.notOnce());
    }
}
