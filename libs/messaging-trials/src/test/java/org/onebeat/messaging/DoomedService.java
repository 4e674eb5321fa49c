package org.onebeat.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import org.onebeat.local.scratch.Servers;

/** A service in a JVM of its own, which tells two events, relays them up to a point, and is killed there. */
final class DoomedService {

    private static final String REACHED = "reached the point";

    private DoomedService() {}

    public static void main(String[] arguments) {
        var settings = new Settings(arguments[0], arguments[1], arguments[2], arguments[3]);
        var house = new House(settings, arguments[4]);
        var gate = new Gate(Gate.Point.valueOf(arguments[5]));
        house.tell(new Happened("a", 1), new Happened("a", 2));
        house.relay(gate.before(house.clients::producer));
        gate.awaitReached();
        System.out.println(REACHED);
        gate.awaitOpen();
    }

    /** Returns when it is dead. */
    static void liveAndDie(Settings settings, Gate.Point point) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedService.class.getName(),
                        settings.namespace(),
                        settings.url(),
                        settings.username(),
                        settings.password(),
                        Servers.kafka(),
                        point.name()))
                .redirectErrorStream(true)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            String line = output.readLine();
            while (!REACHED.equals(line)) {
                if (line == null) {
                    throw new IllegalStateException("The service ended too early: " + process.waitFor());
                }
                line = output.readLine();
            }
            process.destroyForcibly().waitFor();
        }
    }
}
