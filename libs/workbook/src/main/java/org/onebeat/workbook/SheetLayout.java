package org.onebeat.workbook;

import java.util.List;

/** A sheet and its positive list of columns, in the order of the template. */
public record SheetLayout(String key, List<Column> columns) {

    static SheetLayout of(String key, Column... columns) {
        return new SheetLayout(key, List.of(columns));
    }
}
