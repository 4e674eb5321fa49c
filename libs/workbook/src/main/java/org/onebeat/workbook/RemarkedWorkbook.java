package org.onebeat.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/**
 * The uploaded workbook with what is wrong in it: problem cells are coloured and commented, and an added last column says
 * all of a row. Rows and columns stay where they are; it can be mended and uploaded as it is. CSV files become sheets.
 */
public final class RemarkedWorkbook {

    private static final String COLOUR = "FFC7CE";
    private static final String HEADING_COLOUR = "9C0006";
    private static final double WIDTH = 80;
    private static final int ROWS_HELD = 500;

    private final byte[] content;
    private final Remarks remarks;
    private final Labels labels;
    private boolean wholeTold;

    /** @param problems told by whichever service, in either language */
    public RemarkedWorkbook(byte[] content, Collection<Problem> problems, Locale locale) {
        this.content = content;
        this.remarks = new Remarks(problems);
        this.labels = new Labels(locale);
    }

    /** Writes it as it is read. */
    public void write(OutputStream out) throws IOException {
        try (Tables tables = Tables.open(content);
                org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "OneBeat", "1.0")) {
            Worksheet explanations = book.newWorksheet(labels.sheet("explanations"));
            Headings headings = new Headings(labels, new Explanations(explanations, labels).write(Layout.ONBOARDING));
            explanations.finish();
            for (Table table : tables.all()) {
                SheetLayout known = Layout.ONBOARDING.sheets().stream()
                        .filter(sheet -> table.isCalled(sheet.key()))
                        .findFirst()
                        .orElse(null);
                if (known != null) {
                    write(table, known, book.newWorksheet(CellText.clean(table.title())), headings);
                }
            }
        }
    }

    private void write(Table table, SheetLayout known, Worksheet sheet, Headings headings) throws IOException {
        sheet.freezePane(0, 1);
        try (Stream<RawRow> rows = table.rows()) {
            Iterator<RawRow> source = rows.iterator();
            if (source.hasNext()) {
                Map<Integer, Column> columns = heading(source.next(), known, sheet, headings);
                int last = columns.keySet().stream().max(Integer::compare).orElse(-1) + 1;
                int held = 0;
                while (source.hasNext()) {
                    row(source.next(), known, columns, last, sheet);
                    if (++held % ROWS_HELD == 0) {
                        sheet.flush();
                    }
                }
            }
        }
        sheet.finish();
    }

    /** Which columns are kept: the known ones; what was added before is written anew. */
    private Map<Integer, Column> heading(RawRow row, SheetLayout known, Worksheet sheet, Headings headings) {
        Map<Integer, Column> columns = new HashMap<>();
        int last = 0;
        for (int index = 0; index < row.cells().size(); index++) {
            String text = CellText.clean(row.cell(index).text());
            Column column = text.isEmpty() || HeadingRow.isRemarks(text) ? null : HeadingRow.find(known, text);
            if (column != null) {
                columns.put(index, column);
                headings.write(sheet, known, column, index);
                last = index + 1;
            }
        }
        sheet.value(0, last, labels.text("remarks.heading"));
        sheet.width(last, WIDTH);
        Headings.paint(sheet, last, HEADING_COLOUR);
        List<Problem> problems = Stream.concat(
                        remarks.of(known, 1).stream(), wholeTold ? Stream.empty() : remarks.ofTheWhole().stream())
                .toList();
        wholeTold = true;
        if (!problems.isEmpty()) {
            sheet.comment(0, last, Remarks.line(problems));
        }
        return columns;
    }

    private void row(RawRow row, SheetLayout known, Map<Integer, Column> columns, int last, Worksheet sheet) {
        int at = row.number() - 1;
        List<Problem> problems = remarks.of(known, row.number());
        Map<String, String> remarked = Remarks.byColumn(known, problems);
        columns.forEach((index, column) -> {
            RawCell cell = row.cell(index);
            cell.copy(sheet, at, index);
            if (cell.kind() == RawCell.Kind.NUMBER && column.kind() == ColumnKind.DATE) {
                sheet.style(at, index).format("yyyy-mm-dd").set();
            }
            String remark = remarked.get(column.key());
            if (remark != null) {
                sheet.style(at, index).fillColor(COLOUR).set();
                sheet.comment(at, index, remark);
            }
        });
        if (!problems.isEmpty()) {
            sheet.value(at, last, Remarks.line(problems));
            sheet.style(at, last).fillColor(COLOUR).wrapText(true).set();
        }
    }
}
