package org.onebeat.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement as PostgreSQL logged it.
 *
 * @param sql with {@code $1} … where values went
 * @param values as text, null for NULL
 */
record Statement(String sql, List<String> values) {

    Statement {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    boolean begins() {
        return sql.regionMatches(true, 0, "begin", 0, 5);
    }

    boolean ends() {
        return sql.regionMatches(true, 0, "commit", 0, 6) || sql.regionMatches(true, 0, "rollback", 0, 8);
    }

    /** The values of a DETAIL line: {@code $1 = 'a', $2 = NULL}. */
    static List<String> values(String detail) {
        var values = new ArrayList<String>();
        int at = detail.indexOf("$1 = ");
        while (at >= 0 && at < detail.length()) {
            at = detail.indexOf(" = ", at) + 3;
            if (detail.startsWith("NULL", at)) {
                values.add(null);
                at += 4;
            } else {
                var text = new StringBuilder();
                at = quoted(detail, at, text);
                values.add(text.toString());
            }
            at = detail.startsWith(", $", at) ? at + 2 : -1;
        }
        return values;
    }

    /** Reads a literal that begins at this place; tells where it ended. */
    private static int quoted(String detail, int begin, StringBuilder text) {
        int at = begin + 1;
        while (at < detail.length()) {
            char next = detail.charAt(at++);
            if (next == '\'' && (at >= detail.length() || detail.charAt(at) != '\'')) {
                return at;
            }
            if (next == '\'') {
                at++;
            }
            text.append(next);
        }
        return at;
    }
}
