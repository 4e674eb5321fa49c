package org.onebeat.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onebeat.local.Broken;

/**
 * Recorded transactions as a script for pgbench. What differs between two recordings of the same work (ids, numbers,
 * keys) is made anew each time the script runs; everything else stays as it was recorded.
 */
final class Script {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("(\\d{6}-\\d{4}-)\\d{6,}");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final int LONGEST_KEY = 300;

    /** What is made anew, by the text it had in the recording: an expression over {@code u1, u2 …} of the script. */
    private final Map<String, String> expressions = new LinkedHashMap<>();

    private final Map<String, String> ids = new LinkedHashMap<>();

    private Script() {}

    /**
     * @param one a recording
     * @param other the same work recorded again
     */
    static String of(List<List<Statement>> one, List<List<Statement>> other) {
        List<Statement> recorded = one.stream().flatMap(List::stream).toList();
        List<Statement> again = other.stream().flatMap(List::stream).toList();
        if (!sql(recorded).equals(sql(again))) {
            throw new Broken("The same work was done by other statements the second time");
        }
        var script = new Script();
        for (int i = 0; i < recorded.size(); i++) {
            script.compare(recorded.get(i), again.get(i));
        }
        return script.write(recorded);
    }

    private static List<String> sql(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    private void compare(Statement one, Statement other) {
        for (int i = 0; i < one.values().size(); i++) {
            String value = one.values().get(i);
            if (value != null && !value.equals(other.values().get(i)) && value.length() <= LONGEST_KEY) {
                notice(value);
            }
        }
    }

    private void notice(String value) {
        Matcher number = NUMBER.matcher(value);
        if (number.matches()) {
            expressions.put(value, "'" + number.group(1) + "' || lpad(floor(random() * 1e12)::bigint::text, 12, '0')");
            return;
        }
        Matcher id = UUID.matcher(value);
        var expression = new StringBuilder();
        int from = 0;
        while (id.find()) {
            expression
                    .append(literal(value.substring(from, id.start())))
                    .append(" || ")
                    .append(ids.computeIfAbsent(id.group(), any -> "u" + (ids.size() + 1)))
                    .append(" || ");
            from = id.end();
        }
        if (from > 0) {
            expressions.put(value, expression + literal(value.substring(from)));
        }
    }

    private String write(List<Statement> statements) {
        var text = new StringBuilder();
        Map<String, String> names = new LinkedHashMap<>();
        if (!expressions.isEmpty()) {
            var made = new ArrayList<String>();
            expressions.forEach((value, expression) -> {
                names.put(value, "v" + (names.size() + 1));
                made.add(expression + " as " + names.get(value));
            });
            text.append("with made as (select ")
                    .append(String.join(
                            ", ",
                            ids.values().stream()
                                    .map(name -> "uuidv7()::text as " + name)
                                    .toList()))
                    .append(ids.isEmpty() ? "1" : "")
                    .append(")\nselect ")
                    .append(String.join(",\n  ", made))
                    .append(" from made \\gset\n");
        }
        statements.forEach(statement -> text.append(filled(statement, names)).append(";\n"));
        return text.toString();
    }

    private static String filled(Statement statement, Map<String, String> names) {
        return PLACE.matcher(statement.sql().strip().replaceAll(";$", "").replaceAll("\\s*\\R\\s*", " "))
                .replaceAll(place -> Matcher.quoteReplacement(
                        value(statement.values().get(Integer.parseInt(place.group(1)) - 1), names)));
    }

    private static String value(String value, Map<String, String> names) {
        if (value == null) {
            return "NULL";
        }
        return names.containsKey(value) ? ":" + names.get(value) : literal(value);
    }

    /** A literal in which pgbench finds no variable of its own. */
    private static String literal(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("'", "''")
                .replace("\n", "\\n")
                .replace(":", "\\x3a");
        return "E'" + escaped + "'";
    }
}
