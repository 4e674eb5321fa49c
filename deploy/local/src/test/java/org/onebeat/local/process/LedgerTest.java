package org.onebeat.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    Path home;

    @Test
    void aLaterLauncherFindsWhatAnEarlierOneLeft() {
        Child sleeper = sleeper();
        List<Ledger.Entry> found = ledger().alive();
        assertEquals(List.of("sleeper"), found.stream().map(Ledger.Entry::name).toList());
        sleeper.stop("TERM", Duration.ofSeconds(5));
        assertTrue(ledger().alive().isEmpty());
    }

    @Test
    void anotherProcessWithTheSameIdIsNotTakenForIt() throws IOException {
        Child sleeper = sleeper();
        String line = Files.readString(home.resolve("pids")).strip();
        Files.writeString(home.resolve("pids"), line.substring(0, line.lastIndexOf(' ')) + " 1\n");
        assertTrue(ledger().alive().isEmpty());
        sleeper.stop("TERM", Duration.ofSeconds(5));
    }

    private Child sleeper() {
        return Child.start(Command.of("sleeper", home, home.resolve("log"), List.of("sleep", "60")), ledger());
    }

    private Ledger ledger() {
        return new Ledger(home.resolve("pids"));
    }
}
