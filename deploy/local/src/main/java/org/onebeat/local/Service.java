package org.onebeat.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onebeat.local.process.Child;
import org.onebeat.local.process.Command;
import org.onebeat.local.process.Health;
import org.onebeat.local.process.Ledger;

/**
 * One of OneBeat's own programs.
 *
 * @param folder under {@code services/}
 * @param healthPort where it says that it is ready
 * @param memory its largest heap
 * @param jvm further words for its JVM
 */
record Service(String folder, int healthPort, String memory, List<String> jvm, Map<String, String> settings) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Returns when it is ready. */
    Running start(Repository repository, Place place, Ledger ledger) {
        Path application = repository.application(folder);
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of("-Xmx" + memory, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(jvm);
        words.addAll(List.of("-jar", application.toString()));
        Path log = place.log(folder);
        Child child =
                Child.start(Command.of(folder, repository.root(), log, words).with(settings), ledger);
        if (!Health.await(URI.create("http://127.0.0.1:" + healthPort + "/q/health/ready"), child, PATIENCE)) {
            throw new Broken(
                    "%s did not become ready within %d seconds; see %s".formatted(folder, PATIENCE.toSeconds(), log));
        }
        return new Running(folder, child, "TERM");
    }
}
