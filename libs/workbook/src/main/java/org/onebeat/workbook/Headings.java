package org.onebeat.workbook;

import java.util.Map;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** Writes the headings of a sheet of ours: with their notes, as text columns, with drop-downs. */
final class Headings {

    private static final String COLOUR = "1F3A5F";
    private static final double WIDTH = 24;

    private final Labels labels;
    private final Map<String, Range> choices;

    /** @param choices where the options of each column with choices stand */
    Headings(Labels labels, Map<String, Range> choices) {
        this.labels = labels;
        this.choices = choices;
    }

    void write(Worksheet sheet, SheetLayout layout, Column column, int index) {
        String star = column.required() ? "*" : "";
        sheet.value(0, index, labels.column(layout.key(), column.key()) + star);
        sheet.comment(0, index, labels.text("note." + layout.key() + "." + column.key()));
        sheet.width(index, WIDTH);
        // Text format on the whole column, so that a code typed into it keeps its zeros.
        sheet.style(index).format("@").set();
        paint(sheet, index, COLOUR);
        if (!column.choices().isEmpty()) {
            dropDown(sheet, layout, column, index);
        }
    }

    static void paint(Worksheet sheet, int index, String colour) {
        sheet.style(0, index)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(colour)
                .format("@")
                .set();
    }

    private void dropDown(Worksheet sheet, SheetLayout layout, Column column, int index) {
        ListDataValidation validation =
                sheet.range(1, index, Workbook.MOST_ROWS, index).validateWithList(choices.get(column.key()));
        validation
                .allowBlank(true)
                .showErrorMessage(column.kind() == ColumnKind.CHOICE)
                .errorTitle(labels.column(layout.key(), column.key()))
                .error(labels.text("drop-down.error"));
    }
}
