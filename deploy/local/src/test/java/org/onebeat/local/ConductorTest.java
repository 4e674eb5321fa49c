package org.onebeat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebeat.local.process.Child;
import org.onebeat.local.process.Command;
import org.onebeat.local.process.Ledger;

class ConductorTest {

    @TempDir
    Path home;

    private Ledger ledger;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void openLedger() {
        ledger = new Ledger(home.resolve("pids"));
    }

    @Test
    void aPartComesAfterThoseItNeeds() {
        var parts = List.of(sleeper("gateway", "keycloak"), sleeper("keycloak", "postgres"), sleeper("postgres"));
        assertEquals(List.of("postgres", "keycloak", "gateway"), names(Conductor.inOrder(parts, Set.of())));
    }

    @Test
    void whatStartedEarlierMeetsANeed() {
        assertEquals(List.of("case"), names(Conductor.inOrder(List.of(sleeper("case", "kafka")), Set.of("kafka"))));
    }

    @Test
    void aCircleIsRefused() {
        var parts = List.of(sleeper("egg", "hen"), sleeper("hen", "egg"));
        assertThrows(Broken.class, () -> Conductor.inOrder(parts, Set.of()));
    }

    @Test
    void partsStopInReverseAndNoneIsLeft() {
        var conductor = new Conductor(ledger, progress());
        conductor.start(List.of(sleeper("gateway", "postgres"), sleeper("postgres")));
        assertEquals(2, ledger.alive().size());
        conductor.stop();
        assertTrue(ledger.alive().isEmpty());
        String story = told.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("stopped"))
                .collect(Collectors.joining());
        assertTrue(story.indexOf("gateway") < story.indexOf("postgres"), story);
    }

    @Test
    void theFirstBrokenPartIsToldAndTheHalfStartedAreEnded() {
        var conductor = new Conductor(ledger, progress());
        var broken = new Part("kafka", List.of(2), Set.of(), () -> {
            throw new Broken("kafka is broken");
        });
        var refusal = assertThrows(Broken.class, () -> conductor.start(List.of(sleeper("postgres"), broken)));
        assertEquals("kafka is broken", refusal.getMessage());
        conductor.stop();
        assertTrue(ledger.alive().isEmpty());
    }

    @Test
    void aPartThatEndsByItselfIsNoticedWithTheEndOfItsLog() {
        var conductor = new Conductor(ledger, progress());
        var command = Command.of("case", home, home.resolve("case.log"), List.of("sh", "-c", "echo no memory; exit 3"));
        conductor.start(List.of(part(command)));
        var refusal = assertThrows(Broken.class, () -> {
            while (true) {
                conductor.check();
            }
        });
        assertTrue(refusal.getMessage().contains("no memory"), refusal.getMessage());
        conductor.stop();
    }

    private Part sleeper(String name, String... needs) {
        return part(Command.of(name, home, home.resolve("log"), List.of("sleep", "60")), needs);
    }

    private Part part(Command command, String... needs) {
        return new Part(command.name(), List.of(1), Set.of(needs), () -> running(command));
    }

    private Running running(Command command) {
        return new Running(command.name(), Child.start(command, ledger), "TERM");
    }

    private Progress progress() {
        return new Progress(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }
}
