package org.onebeat.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementLogTest {

    @TempDir
    Path folder;

    @Test
    void committedTransactionsOfTheDatabaseAreReadSessionBySession() throws IOException {
        Path file = Files.writeString(folder.resolve("log"), """
                2026-11-22 01:02:03.004 UTC [7] cases_app@cases LOG:  execute <unnamed>: BEGIN
                2026-11-22 01:02:03.004 UTC [8] other_app@other LOG:  execute <unnamed>: BEGIN
                2026-11-22 01:02:03.005 UTC [9] cases_app@cases LOG:  execute S_1: select outside
                2026-11-22 01:02:03.005 UTC [7] cases_app@cases LOG:  execute S_2: insert into note
                \t  values ($1, $2)
                2026-11-22 01:02:03.005 UTC [7] cases_app@cases DETAIL:  Parameters: $1 = 'it''s, $2 = 1', $2 = NULL
                2026-11-22 01:02:03.006 UTC [7] cases_app@cases LOG:  execute S_3: COMMIT
                """);

        List<List<Statement>> transactions = new StatementLog(file, "cases").transactionsSince(0);

        assertEquals(
                List.of(List.of(
                        new Statement("BEGIN", List.of()),
                        new Statement("insert into note\nvalues ($1, $2)", Arrays.asList("it's, $2 = 1", null)),
                        new Statement("COMMIT", List.of()))),
                transactions);
    }
}
