package org.onebeat.jurisdiction.onboarding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.workbook.Row;
import org.onebeat.workbook.Workbook;

/** What a workbook calls areas by, codes and names alike. */
final class Mentions {

    private static final List<String> COLUMNS = List.of("code", "station", "sector", "village", "serves");

    private Mentions() {}

    static Set<String> of(Workbook workbook) {
        return Planner.READ.stream()
                .flatMap(sheet -> workbook.rows(sheet).stream())
                .flatMap(row -> COLUMNS.stream().filter(row::has).flatMap(column -> mentioned(row, column)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> mentioned(Row row, String column) {
        return row.references(column).stream().map(text -> text.toUpperCase(Locale.ROOT));
    }
}
