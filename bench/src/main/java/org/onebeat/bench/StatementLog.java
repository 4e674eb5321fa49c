package org.onebeat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PostgreSQL's log, written with {@code log_statement = 'all'}, as transactions of one database. */
final class StatementLog {

    private static final Pattern ENTRY =
            Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] (?:\\S+@(\\S+) )?([A-Z]+):  (.*)$");
    private static final Pattern EXECUTION = Pattern.compile("(?s)(?:execute [^:]+|statement): (.*)");

    private final Path file;
    private final String database;

    StatementLog(Path file, String database) {
        this.file = file;
        this.database = database;
    }

    long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The committed transactions logged after this place, in the order in which they ended. */
    List<List<Statement>> transactionsSince(long offset) {
        Map<String, List<Statement>> open = new LinkedHashMap<>();
        List<List<Statement>> ended = new ArrayList<>();
        for (Execution execution : executions(offset)) {
            Statement statement = execution.statement();
            if (statement.begins()) {
                open.put(execution.process(), new ArrayList<>());
            }
            List<Statement> transaction = open.get(execution.process());
            if (transaction != null) {
                transaction.add(statement);
                if (statement.ends()) {
                    ended.add(open.remove(execution.process()));
                }
            }
        }
        return ended;
    }

    private record Execution(String process, Statement statement) {}

    private List<Execution> executions(long offset) {
        List<Execution> executions = new ArrayList<>();
        for (Entry entry : entries(offset)) {
            Matcher execution = EXECUTION.matcher(entry.text);
            if (entry.kind.equals("LOG") && execution.matches()) {
                executions.add(new Execution(entry.process, new Statement(execution.group(1), List.of())));
            } else if (entry.kind.equals("DETAIL")
                    && entry.text.toLowerCase(Locale.ROOT).startsWith("parameters: ")) {
                Statement bare = executions.removeLast().statement();
                executions.add(new Execution(entry.process, new Statement(bare.sql(), Statement.values(entry.text))));
            }
        }
        return executions;
    }

    private record Entry(String process, String kind, String text) {}

    private List<Entry> entries(long offset) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text(offset).split("\n")) {
            Matcher head = ENTRY.matcher(line);
            if (head.matches()) {
                entries.add(new Entry(head.group(1), head.group(3), head.group(4)));
                if (!database.equals(head.group(2))) {
                    entries.set(entries.size() - 1, new Entry("", "OTHER", ""));
                }
            } else if (!entries.isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(new Entry(last.process, last.kind, last.text + "\n" + line.strip()));
            }
        }
        return entries;
    }

    private String text(long offset) {
        try (var channel = Files.newByteChannel(file)) {
            channel.position(offset);
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
