package org.onebeat.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The sheets of an uploaded file: a spreadsheet's, or a zip's of CSV files. */
interface Tables extends Closeable {

    List<Table> all() throws IOException;

    /** @throws UnreadableWorkbook if the bytes are no workbook, or an unreasonable one */
    static Tables open(byte[] content) throws IOException {
        ZipGuard.Contents contents = ZipGuard.check(content);
        return contents.isCsv() ? new CsvTables(content) : new XlsxTables(content, contents.merged());
    }
}
