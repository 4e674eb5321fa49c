package org.onebeat.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which column stands where, and what is wrong with the headings. */
final class HeadingRow {

    static final String UNKNOWN_COLUMN = "unknown-column";
    static final String UNKNOWN_SHEET = "unknown-sheet";

    /** Rules that guard the positive list. */
    static final Set<String> BREACHES = Set.of(UNKNOWN_COLUMN, UNKNOWN_SHEET);

    private final Map<Integer, Column> columns = new TreeMap<>();
    private boolean complete = true;

    private HeadingRow() {}

    static HeadingRow of(SheetLayout layout, RawRow row, Findings findings) {
        HeadingRow heading = new HeadingRow();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < row.cells().size(); index++) {
            String text = CellText.clean(row.cell(index).text());
            if (!text.isEmpty() && !isRemarks(text)) {
                heading.take(index, text, layout, seen, findings);
            }
        }
        for (Column column : layout.columns()) {
            if (column.required() && !seen.contains(column.key())) {
                heading.complete = false;
                findings.add(new Finding(layout.key(), 1, column.key(), "missing-column", "", Map.of()));
            }
        }
        return heading;
    }

    private void take(int index, String text, SheetLayout layout, Set<String> seen, Findings findings) {
        Column column = find(layout, text);
        if (column == null) {
            findings.add(new Finding(layout.key(), 1, text, UNKNOWN_COLUMN, text, Map.of()));
        } else if (seen.add(column.key())) {
            columns.put(index, column);
        } else {
            findings.add(new Finding(layout.key(), 1, column.key(), "duplicate-column", text, Map.of()));
        }
    }

    /** The column that a remarked workbook came back with: it is read by people. */
    static boolean isRemarks(String heading) {
        return Labels.ALL.stream()
                .anyMatch(labels -> bare(labels.text("remarks.heading")).equals(bare(heading)));
    }

    static Column find(SheetLayout layout, String heading) {
        String wanted = bare(heading);
        for (Column column : layout.columns()) {
            List<String> names = Labels.ALL.stream()
                    .map(labels -> labels.column(layout.key(), column.key()))
                    .toList();
            if (bare(column.key()).equals(wanted)
                    || names.stream().anyMatch(name -> bare(name).equals(wanted))) {
                return column;
            }
        }
        return null;
    }

    /** The star that marks a required column, blanks and case say nothing. */
    private static String bare(String heading) {
        return heading.replace("*", "").replace("＊", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    Map<Integer, Column> columns() {
        return columns;
    }

    /** Whether all required columns are there; if not, the rows would only repeat it. */
    boolean complete() {
        return complete;
    }
}
