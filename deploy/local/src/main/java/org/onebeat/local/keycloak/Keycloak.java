package org.onebeat.local.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.local.Broken;
import org.onebeat.local.process.Child;
import org.onebeat.local.process.Command;
import org.onebeat.local.process.Health;
import org.onebeat.local.process.Ledger;

/** A real Keycloak, started as its own script would start it, with a smaller collector. */
public final class Keycloak {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US");

    private Keycloak() {}

    /** Returns when it is ready to sign people in. */
    public static Child start(KeycloakSettings settings, Ledger ledger) {
        Path home = KeycloakHome.in(settings.programs(), settings.distribution(), settings.log());
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(JVM);
        words.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf")));
        words.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        words.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized"));
        var command = Command.of("keycloak", home, settings.log(), words).with(settings.environment());
        Child child = Child.start(command, ledger);
        URI ready = URI.create("http://127.0.0.1:" + settings.managementPort() + "/health/ready");
        if (!Health.await(ready, child, PATIENCE)) {
            throw new Broken("Keycloak did not become ready within %d seconds; see %s"
                    .formatted(PATIENCE.toSeconds(), settings.log()));
        }
        return child;
    }
}
