package org.onebeat.service.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A list as a workbook of one sheet, read and written out a page at a time: a long one is never held whole.
 *
 * @param title of the sheet
 * @param columns headings are Chinese, as the people who file them read
 */
public record Sheet<T>(String title, List<Column<T>> columns) {
    /** What it is sent as. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Rows of a page, each of which is read in a transaction of its own. */
    public static final int PAGE = 500;

    /** @param after the rows that follow a row, the first ones after null; an empty page ends the list */
    public RestResponse<StreamingOutput> answer(String file, Function<T, List<T>> after) {
        StreamingOutput workbook = out -> write(out, after);
        return RestResponse.ResponseBuilder.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + ".xlsx\"")
                .build();
    }

    void write(OutputStream out, Function<T, List<T>> after) throws IOException {
        try (Workbook workbook = new Workbook(out, "OneBeat", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
            for (int i = 0; i < columns.size(); i++) {
                sheet.inlineString(0, i, columns.get(i).heading());
            }
            int line = 1;
            for (List<T> page = page(after, null); !page.isEmpty(); page = page(after, page.getLast())) {
                for (T row : page) {
                    write(sheet, line++, row);
                }
                sheet.flush();
            }
        }
    }

    private List<T> page(Function<T, List<T>> after, T last) {
        return QuarkusTransaction.requiringNew().call(() -> after.apply(last));
    }

    /** A text is never a formula. */
    private void write(Worksheet sheet, int line, T row) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(row);
            if (value instanceof Number number) {
                sheet.value(line, i, number);
            } else if (value != null) {
                sheet.inlineString(line, i, value.toString());
            }
        }
    }
}
