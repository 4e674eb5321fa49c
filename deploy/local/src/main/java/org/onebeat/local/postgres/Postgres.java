package org.onebeat.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.local.Broken;
import org.onebeat.local.process.Await;
import org.onebeat.local.process.Child;
import org.onebeat.local.process.Command;
import org.onebeat.local.process.Identity;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.process.LogTail;

/** A real PostgreSQL server, without a container: unpacked and initialised the first time, then started. */
public final class Postgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresSettings settings;
    private final Child server;

    private Postgres(PostgresSettings settings, Child server) {
        this.settings = settings;
        this.server = server;
    }

    /** Returns when the server answers. */
    public static Postgres start(PostgresSettings settings, Ledger ledger) {
        try {
            Path programs = Binaries.in(settings.parts());
            Files.createDirectories(settings.data());
            Identity identity = Identity.unprivileged(settings.data());
            identity.own(settings.data());
            if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
                initialise(settings, programs, identity);
            }
            configure(settings, identity);
            var words = new ArrayList<>(
                    List.of(program(programs, "postgres"), "-D", settings.data().toString()));
            words.addAll(List.of("-p", Integer.toString(settings.port())));
            words.addAll(settings.flags());
            var command =
                    Command.of("postgres", programs, settings.log(), words).behind(identity.prefix());
            var postgres = new Postgres(settings, Child.start(command, ledger));
            postgres.awaitAnswer();
            return postgres;
        } catch (IOException e) {
            throw new Broken("PostgreSQL could not be started in " + settings.home() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("PostgreSQL's start was interrupted", e);
        }
    }

    private static void initialise(PostgresSettings settings, Path programs, Identity identity)
            throws IOException, InterruptedException {
        Path password = settings.data().resolveSibling("password");
        Files.writeString(password, settings.password());
        identity.own(password);
        Path log = settings.log();
        Files.createDirectories(log.getParent());
        var words = new ArrayList<>(identity.prefix());
        words.addAll(List.of(program(programs, "initdb"), "-D", settings.data().toString(), "-U", "postgres"));
        words.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8", "--no-instructions"));
        words.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8", "--builtin-locale=C.UTF-8"));
        Process initdb = new ProcessBuilder(words)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        int exit = initdb.waitFor();
        Files.delete(password);
        if (exit != 0) {
            throw new Broken("initdb failed; " + log + " ends with:\n" + LogTail.of(log));
        }
    }

    private static void configure(PostgresSettings settings, Identity identity)
            throws IOException, InterruptedException {
        try (InputStream conf = Postgres.class.getResourceAsStream("postgresql.conf")) {
            Path file = settings.data().resolve("postgresql.conf");
            Files.copy(conf, file, StandardCopyOption.REPLACE_EXISTING);
            identity.own(file);
        }
    }

    private static String program(Path programs, String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private void awaitAnswer() {
        boolean answered = Await.until(PATIENCE, () -> {
            server.expectAlive();
            try (Connection connection = connect("postgres")) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                return false;
            }
        });
        if (!answered) {
            close();
            throw new Broken("PostgreSQL did not answer on port " + settings.port() + "; see " + settings.log());
        }
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(settings.url(database), "postgres", settings.password());
    }

    public String url(String database) {
        return settings.url(database);
    }

    public Child process() {
        return server;
    }

    /** Stops it after its clients were sent away and everything is on disk. */
    @Override
    public void close() {
        server.stop("INT", PATIENCE);
    }
}
