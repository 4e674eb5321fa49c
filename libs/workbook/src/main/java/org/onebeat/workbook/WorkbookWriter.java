package org.onebeat.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook in the onboarding layout; the template is the case without rows. */
public final class WorkbookWriter implements AutoCloseable {

    private static final String HEADING_COLOUR = "1F3A5F";
    private static final double WIDTH = 24;

    private final org.dhatim.fastexcel.Workbook book;
    private final Layout layout;
    private final Labels labels;
    private final Map<String, Range> choices;

    /** Begins with the sheet of explanations, which also holds the lists behind the drop-downs. */
    public WorkbookWriter(OutputStream out, Layout layout, Locale locale) throws IOException {
        this.book = new org.dhatim.fastexcel.Workbook(out, "OneBeat", "1.0");
        this.layout = layout;
        this.labels = new Labels(locale);
        Worksheet explanations = book.newWorksheet(labels.sheet("explanations"));
        this.choices = new Explanations(explanations, labels).write(layout);
        explanations.finish();
    }

    /** A sheet with its heading, drop-downs and rows: texts (or numbers, as a careless clerk has them) in column order. */
    public void sheet(String key, List<? extends List<?>> rows) throws IOException {
        SheetLayout wanted = layout.sheet(key).orElseThrow();
        Worksheet sheet = book.newWorksheet(labels.sheet(key));
        for (int index = 0; index < wanted.columns().size(); index++) {
            heading(sheet, wanted, index);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            row(sheet, wanted, row + 1, rows.get(row));
        }
        sheet.finish();
    }

    public void sheet(String key) throws IOException {
        sheet(key, List.of());
    }

    private void heading(Worksheet sheet, SheetLayout layout, int index) {
        Column column = layout.columns().get(index);
        String star = column.required() ? "*" : "";
        sheet.value(0, index, labels.column(layout.key(), column.key()) + star);
        sheet.comment(0, index, labels.text("note." + layout.key() + "." + column.key()));
        sheet.width(index, WIDTH);
        // Text format on the whole column, so that a code typed into it keeps its zeros.
        sheet.style(index).format("@").set();
        sheet.style(0, index)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(HEADING_COLOUR)
                .format("@")
                .set();
        if (!column.choices().isEmpty()) {
            dropDown(sheet, layout, index);
        }
    }

    private void dropDown(Worksheet sheet, SheetLayout layout, int index) {
        Column column = layout.columns().get(index);
        Range options = choices.get(column.key());
        ListDataValidation validation =
                sheet.range(1, index, Workbook.MOST_ROWS, index).validateWithList(options);
        validation
                .allowBlank(true)
                .showErrorMessage(column.kind() == ColumnKind.CHOICE)
                .errorTitle(labels.column(layout.key(), column.key()))
                .error(labels.text("drop-down.error"));
    }

    private void row(Worksheet sheet, SheetLayout layout, int number, List<?> cells) {
        for (int index = 0; index < cells.size(); index++) {
            if (cells.get(index) instanceof Number amount) {
                sheet.value(number, index, amount);
            } else if (!cells.get(index).toString().isEmpty()) {
                String code = cells.get(index).toString();
                sheet.value(
                        number, index, labels.choice(layout.columns().get(index).key(), code));
                sheet.style(number, index).format("@").set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
        book.close();
    }
}
