package org.onebeat.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onebeat.local.Broken;

/**
 * A process of the platform. It has a session of its own, so that Ctrl-C at the terminal reaches the launcher alone
 * and the parts end in order; its birth is entered in the ledger.
 */
public final class Child {

    private final Command command;
    private final Process process;
    private final Ledger ledger;

    private Child(Command command, Process process, Ledger ledger) {
        this.command = command;
        this.process = process;
        this.ledger = ledger;
    }

    public static Child start(Command command, Ledger ledger) {
        try {
            Files.createDirectories(command.log().getParent());
            var builder = new ProcessBuilder(command.behind(List.of("setsid")).words())
                    .directory(command.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!ledger.enter(command.name(), process.pid())) {
                process.destroyForcibly();
                throw new Broken(command.name() + " was not started: everything is being stopped");
            }
            return new Child(command, process, ledger);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return command.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Refuses to go on when the process has ended by itself. */
    public void expectAlive() {
        if (!alive()) {
            ledger.strike(pid());
            throw new Broken("%s ended by itself (exit %d). Its log, %s, ends with:%n%s"
                    .formatted(name(), process.exitValue(), command.log(), LogTail.of(command.log())));
        }
    }

    /** Asks it to end with the signal given, waits so long, then kills it. */
    public void stop(String signal, Duration patience) {
        try {
            if (alive()) {
                new ProcessBuilder("kill", "-" + signal, Long.toString(pid()))
                        .start()
                        .waitFor();
            }
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            ledger.strike(pid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
