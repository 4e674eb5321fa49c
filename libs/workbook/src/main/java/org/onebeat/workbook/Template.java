package org.onebeat.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The empty workbook that a clerk downloads. */
public final class Template {

    private Template() {}

    /** Writes it in Chinese, or English: headings, drop-downs, explanations with an example. */
    public static void write(OutputStream out, Layout layout, Locale locale) throws IOException {
        try (WorkbookWriter writer = new WorkbookWriter(out, layout, locale)) {
            for (SheetLayout sheet : layout.sheets()) {
                writer.sheet(sheet.key());
            }
        }
    }
}
