package org.onebeat.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** Streams the sheets of one workbook; cells that were read are dropped at once, only cleaned text stays. */
final class WorkbookReader {

    private static final ReadingOptions FORGIVING = new ReadingOptions(false, true);

    private final Layout layout;
    private final List<String> wanted;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Findings findings = new Findings();

    WorkbookReader(Layout layout, List<String> wanted) {
        this.layout = layout;
        this.wanted = wanted;
    }

    Workbook read(byte[] content) {
        Map<String, List<String>> merged = ZipGuard.check(content).ranges();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content), FORGIVING)) {
            for (Sheet sheet : book.getSheets().toList()) {
                read(sheet, merged.getOrDefault(sheet.getId(), List.of()));
            }
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableWorkbook("workbook-not-readable", broken);
        }
        if (rows.isEmpty()) {
            findings.add(new Finding("", 0, "", "no-known-sheet", "", Map.of()));
        }
        return new Workbook(rows, findings);
    }

    private void read(Sheet sheet, List<String> merged) throws IOException {
        String title = CellText.clean(sheet.getName());
        if (isCalled("explanations", title)) {
            return;
        }
        SheetLayout known = layout.sheets().stream()
                .filter(candidate -> isCalled(candidate.key(), title))
                .findFirst()
                .orElse(null);
        if (known == null) {
            refuseIfFilled(sheet, title);
        } else if (rows.containsKey(known.key())) {
            findings.add(new Finding(known.key(), 0, "", "duplicate-sheet", title, Map.of()));
        } else {
            if (wanted.contains(known.key())) {
                merged.forEach(range ->
                        findings.add(new Finding(known.key(), 0, "", "merged-cells", range, Map.of("range", range))));
            }
            rows.put(known.key(), read(sheet, known));
        }
    }

    private static boolean isCalled(String key, String title) {
        return key.equalsIgnoreCase(title)
                || Labels.ALL.stream().anyMatch(labels -> labels.sheet(key).equalsIgnoreCase(title));
    }

    /** An empty sheet that the spreadsheet program added is no matter. */
    private void refuseIfFilled(Sheet sheet, String title) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            if (stream.anyMatch(row -> row.stream()
                    .anyMatch(cell -> !CellText.clean(CellText.raw(cell)).isEmpty()))) {
                findings.add(new Finding(title, 0, "", HeadingRow.UNKNOWN_SHEET, title, Map.of()));
            }
        }
    }

    private List<Row> read(Sheet sheet, SheetLayout known) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> source = stream.iterator();
            if (!source.hasNext()) {
                return List.of();
            }
            HeadingRow heading = HeadingRow.of(known, source.next(), findings);
            return wanted.contains(known.key()) && heading.complete()
                    ? readRows(source, known, new RowReader(known, heading, findings))
                    : List.of();
        }
    }

    private List<Row> readRows(Iterator<org.dhatim.fastexcel.reader.Row> source, SheetLayout known, RowReader reader) {
        List<Row> read = new ArrayList<>();
        while (source.hasNext()) {
            reader.read(source.next()).ifPresent(read::add);
            if (read.size() > Workbook.MOST_ROWS) {
                findings.add(
                        new Finding(known.key(), 0, "", "too-many-rows", "", Map.of("most", "" + Workbook.MOST_ROWS)));
                return List.of();
            }
        }
        return read;
    }
}
