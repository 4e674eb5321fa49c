package org.onebeat.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.local.Broken;

class ScriptTest {

    private static final String ONE = "018f6b1c-0000-7000-8000-000000000001";
    private static final String OTHER = "018f6b1c-0000-7000-8000-000000000002";

    @Test
    void whatStaysTheSameIsALiteralInWhichPgbenchFindsNoVariable() {
        String script = Script.of(recording("it's {\"a\":true}"), recording("it's {\"a\":true}"));

        assertEquals("select E'it''s {\"a\"\\x3atrue}', NULL;\n", script);
    }

    @Test
    void anIdThatDiffersIsMadeAnewAndIsTheSameWhereverItStands() {
        var one = List.of(List.of(statement("select $1", ONE), statement("select $1, $2", "key|" + ONE, ONE)));
        var other = List.of(List.of(statement("select $1", OTHER), statement("select $1, $2", "key|" + OTHER, OTHER)));

        String script = Script.of(one, other);

        assertEquals("""
                with made as (select uuidv7()::text as u1)
                select E'' || u1 || E'' as v1,
                  E'key|' || u1 || E'' as v2 from made \\gset
                select :v1;
                select :v2, :v1;
                """, script);
    }

    @Test
    void otherStatementsTheSecondTimeAreRefused() {
        var one = List.of(List.of(statement("select 1")));
        var other = List.of(List.of(statement("select 2")));

        assertThrows(Broken.class, () -> Script.of(one, other));
    }

    private static List<List<Statement>> recording(String value) {
        return List.of(List.of(statement("select $1,\n  $2", value, null)));
    }

    private static Statement statement(String sql, String... values) {
        return new Statement(sql, Arrays.asList(values));
    }
}
