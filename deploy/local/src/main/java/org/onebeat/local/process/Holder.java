package org.onebeat.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who listens on a port, as far as this machine tells. */
public final class Holder {

    private static final Pattern PROCESS = Pattern.compile("\\(\\(\"([^\"]+)\",pid=(\\d+)");

    private Holder() {}

    public static Optional<String> of(int port) {
        try {
            Process ss = new ProcessBuilder("ss", "-ltnpH", "sport = :" + port).start();
            String answer = new String(ss.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return PROCESS.matcher(answer)
                    .results()
                    .map(match -> match.group(1) + " (process " + match.group(2) + ")")
                    .findFirst();
        } catch (IOException noSuchCommand) {
            return Optional.empty();
        }
    }
}
