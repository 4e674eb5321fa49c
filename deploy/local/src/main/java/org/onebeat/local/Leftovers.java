package org.onebeat.local;

import java.time.Duration;
import java.util.List;
import org.onebeat.local.process.Await;
import org.onebeat.local.process.Ledger;

/** Ends processes of the ledger that nobody watches over: half-started ones, or those of a launcher that was killed. */
final class Leftovers {

    static final String LAUNCHER = "launcher";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    static void end(Ledger ledger, Progress progress) {
        for (Ledger.Entry entry : others(ledger).reversed()) {
            entry.process().ifPresent(process -> {
                process.destroy();
                if (!Await.until(PATIENCE, () -> entry.process().isEmpty())) {
                    process.destroyForcibly();
                }
                progress.step(entry.name(), "ended (process " + entry.pid() + " was left over)");
            });
        }
    }

    private static List<Ledger.Entry> others(Ledger ledger) {
        return ledger.alive().stream()
                .filter(entry -> entry.pid() != ProcessHandle.current().pid())
                .toList();
    }

    /** Refuses when another launcher works in the same folder. */
    static void refuseSecondLauncher(Ledger ledger, Place place) {
        others(ledger).stream()
                .filter(entry -> entry.name().equals(LAUNCHER))
                .findFirst()
                .ifPresent(entry -> {
                    throw new Broken(
                            "OneBeat runs already with the data in %s (process %d). Stop it first, or choose --data and --port-offset."
                                    .formatted(place.root(), entry.pid()));
                });
    }
}
