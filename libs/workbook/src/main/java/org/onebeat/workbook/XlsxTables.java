package org.onebeat.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A spreadsheet, streamed. */
final class XlsxTables implements Tables {

    private static final ReadingOptions FORGIVING = new ReadingOptions(false, true);

    private final ReadableWorkbook book;
    private final Map<String, List<String>> merged;

    XlsxTables(byte[] content, MergedCells merged) throws IOException {
        this.book = new ReadableWorkbook(new ByteArrayInputStream(content), FORGIVING);
        this.merged = merged.ranges();
    }

    @Override
    public List<Table> all() {
        return book.getSheets()
                .map(sheet -> (Table) new XlsxTable(sheet, merged))
                .toList();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private record XlsxTable(Sheet sheet, Map<String, List<String>> ranges) implements Table {

        @Override
        public String title() {
            return sheet.getName();
        }

        @Override
        public List<String> merged() {
            return ranges.getOrDefault(sheet.getId(), List.of());
        }

        @Override
        public Stream<RawRow> rows() throws IOException {
            return sheet.openStream().map(XlsxTable::row);
        }

        private static RawRow row(Row row) {
            return new RawRow(row.getRowNum(), new Cells(row));
        }
    }

    /** Made when they are asked for: a row may have sixteen thousand places and one cell. */
    private static final class Cells extends AbstractList<RawCell> {

        private final Row row;

        Cells(Row row) {
            this.row = row;
        }

        @Override
        public RawCell get(int index) {
            return XlsxCell.of(row.getCell(index));
        }

        @Override
        public int size() {
            return row.getCellCount();
        }
    }
}
