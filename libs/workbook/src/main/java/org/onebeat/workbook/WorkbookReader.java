package org.onebeat.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Streams the sheets of one workbook; cells that were read are dropped at once, only cleaned text stays. */
final class WorkbookReader {

    private final Layout layout;
    private final List<String> wanted;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Findings findings = new Findings();
    private int held;

    WorkbookReader(Layout layout, List<String> wanted) {
        this.layout = layout;
        this.wanted = wanted;
    }

    Workbook read(byte[] content) {
        try (Tables tables = Tables.open(content)) {
            for (Table table : tables.all()) {
                read(table);
            }
        } catch (UnreadableWorkbook told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableWorkbook("workbook-not-readable", broken);
        }
        if (rows.isEmpty()) {
            findings.add(new Finding("", 0, "", "no-known-sheet", "", Map.of()));
        }
        return new Workbook(rows, findings);
    }

    private void read(Table sheet) throws IOException {
        String title = CellText.clean(sheet.title());
        if (sheet.isCalled("explanations")) {
            return;
        }
        SheetLayout known = layout.sheets().stream()
                .filter(candidate -> sheet.isCalled(candidate.key()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            refuseIfFilled(sheet, title);
        } else if (rows.containsKey(known.key())) {
            findings.add(new Finding(known.key(), 0, "", "duplicate-sheet", title, Map.of()));
        } else {
            if (wanted.contains(known.key())) {
                sheet.merged()
                        .forEach(range -> findings.add(
                                new Finding(known.key(), 0, "", "merged-cells", range, Map.of("range", range))));
            }
            rows.put(known.key(), read(sheet, known));
        }
    }

    /** An empty sheet that the spreadsheet program added is no matter. */
    private void refuseIfFilled(Table sheet, String title) throws IOException {
        try (Stream<RawRow> stream = sheet.rows()) {
            if (stream.anyMatch(row -> row.cells().stream()
                    .anyMatch(cell -> !CellText.clean(cell.text()).isEmpty()))) {
                findings.add(new Finding(title, 0, "", HeadingRow.UNKNOWN_SHEET, title, Map.of()));
            }
        }
    }

    private List<Row> read(Table sheet, SheetLayout known) throws IOException {
        try (Stream<RawRow> stream = sheet.rows()) {
            Iterator<RawRow> source = stream.iterator();
            if (!source.hasNext()) {
                return List.of();
            }
            HeadingRow heading = HeadingRow.of(known, source.next(), findings);
            return wanted.contains(known.key()) && heading.complete()
                    ? readRows(source, known, new RowReader(known, heading, findings))
                    : List.of();
        }
    }

    private List<Row> readRows(Iterator<RawRow> source, SheetLayout known, RowReader reader) {
        List<Row> read = new ArrayList<>();
        while (source.hasNext()) {
            reader.read(source.next()).ifPresent(read::add);
            if (held + read.size() > Workbook.MOST_ROWS_IN_ALL) {
                throw new UnreadableWorkbook("workbook-too-dense");
            }
            if (read.size() > Workbook.MOST_ROWS) {
                findings.add(
                        new Finding(known.key(), 0, "", "too-many-rows", "", Map.of("most", "" + Workbook.MOST_ROWS)));
                return List.of();
            }
        }
        held += read.size();
        return read;
    }
}
