package org.onebeat.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook in the onboarding layout; the template is the case without rows. */
public final class WorkbookWriter implements AutoCloseable {

    private final org.dhatim.fastexcel.Workbook book;
    private final Layout layout;
    private final Labels labels;
    private final Headings headings;

    /** Begins with the sheet of explanations, which also holds the lists behind the drop-downs. */
    public WorkbookWriter(OutputStream out, Layout layout, Locale locale) throws IOException {
        this.book = new org.dhatim.fastexcel.Workbook(out, "OneBeat", "1.0");
        this.layout = layout;
        this.labels = new Labels(locale);
        Worksheet explanations = book.newWorksheet(labels.sheet("explanations"));
        this.headings = new Headings(labels, new Explanations(explanations, labels).write(layout));
        explanations.finish();
    }

    /** A sheet with its heading, drop-downs and rows: texts (or numbers, as a careless clerk has them) in column order. */
    public void sheet(String key, List<? extends List<?>> rows) throws IOException {
        SheetLayout wanted = layout.sheet(key).orElseThrow();
        Worksheet sheet = book.newWorksheet(labels.sheet(key));
        for (int index = 0; index < wanted.columns().size(); index++) {
            headings.write(sheet, wanted, wanted.columns().get(index), index);
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
