package org.onebeat.workbook;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A sheet of a file, be it a spreadsheet's or a CSV file. */
interface Table {

    String title();

    /** Ranges of merged cells. */
    List<String> merged();

    /** Its rows as they are read; to be closed. */
    Stream<RawRow> rows() throws IOException;

    /** Whether the sheet of this key is called so, in either language. */
    default boolean isCalled(String key) {
        String title = CellText.clean(title());
        return key.equalsIgnoreCase(title)
                || Labels.ALL.stream().anyMatch(labels -> labels.sheet(key).equalsIgnoreCase(title));
    }
}
