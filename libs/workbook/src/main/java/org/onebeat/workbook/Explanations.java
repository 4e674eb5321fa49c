package org.onebeat.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a template: what each column wants, with an example, and the lists behind the drop-downs. */
final class Explanations {

    private static final List<String> HEADINGS = List.of("sheet", "column", "required", "note", "example");
    private static final double[] WIDTHS = {14, 16, 10, 64, 40};
    private static final int FIRST_LIST = 7;

    private final Worksheet sheet;
    private final Labels labels;
    private int row;

    Explanations(Worksheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** Returns where the options of each column with choices stand. */
    Map<String, Range> write(Layout layout) {
        sheet.value(row, 0, labels.text("explanations.title"));
        sheet.style(row++, 0).bold().fontSize(14).set();
        for (String line : labels.text("explanations.lines").split("\\|")) {
            sheet.value(row++, 0, line.strip());
        }
        row++;
        for (int index = 0; index < HEADINGS.size(); index++) {
            sheet.value(row, index, labels.text("explanations." + HEADINGS.get(index)));
            sheet.style(row, index).bold().set();
            sheet.width(index, WIDTHS[index]);
        }
        row++;
        layout.sheets().forEach(known -> known.columns().forEach(column -> explain(known, column)));
        return lists(layout);
    }

    private void explain(SheetLayout known, Column column) {
        String key = known.key() + "." + column.key();
        sheet.value(row, 0, labels.sheet(known.key()));
        sheet.value(row, 1, labels.column(known.key(), column.key()));
        sheet.value(row, 2, labels.text(column.required() ? "explanations.yes" : "explanations.no"));
        sheet.value(row, 3, labels.text("note." + key));
        sheet.style(row, 3).wrapText(true).set();
        sheet.value(row, 4, labels.text("example." + key));
        row++;
    }

    private Map<String, Range> lists(Layout layout) {
        Map<String, Range> ranges = new HashMap<>();
        int at = FIRST_LIST;
        for (SheetLayout known : layout.sheets()) {
            for (Column column : known.columns()) {
                if (!column.choices().isEmpty()) {
                    ranges.put(column.key(), list(known, column, at++));
                }
            }
        }
        return ranges;
    }

    private Range list(SheetLayout known, Column column, int at) {
        sheet.value(0, at, labels.column(known.key(), column.key()));
        sheet.style(0, at).bold().set();
        for (int index = 0; index < column.choices().size(); index++) {
            sheet.value(
                    index + 1, at, labels.choice(column.key(), column.choices().get(index)));
        }
        return sheet.range(1, at, column.choices().size(), at);
    }
}
