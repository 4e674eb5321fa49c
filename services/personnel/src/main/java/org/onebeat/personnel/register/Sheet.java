package org.onebeat.personnel.register;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.resteasy.reactive.RestResponse;

/** A list to take away as a workbook of one sheet: text and figures, never a formula. */
public final class Sheet {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FLUSHED = 500;

    private final String name;
    private final List<Object[]> rows = new ArrayList<>();

    public Sheet(String name, Object... headings) {
        this.name = name;
        row(headings);
    }

    /** Figures stay figures, anything else is text; null is an empty cell. */
    public void row(Object... cells) {
        rows.add(cells);
    }

    /** 200 with the workbook under this file name. */
    public RestResponse<StreamingOutput> answer(String fileName) {
        StreamingOutput workbook = this::write;
        return RestResponse.ResponseBuilder.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    private void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "OneBeat", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int line = 0; line < rows.size(); line++) {
                Object[] cells = rows.get(line);
                for (int column = 0; column < cells.length; column++) {
                    write(sheet, line, column, cells[column]);
                }
                if (line % FLUSHED == FLUSHED - 1) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int line, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (cell != null) {
            sheet.inlineString(line, column, cell.toString());
        }
    }
}
