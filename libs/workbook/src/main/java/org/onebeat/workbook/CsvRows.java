package org.onebeat.workbook;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The records of a CSV file, one by one. */
final class CsvRows implements Iterator<RawRow> {

    private static final int MOST_FIELDS = 256;

    private final CsvParser parser;
    private int number;
    private RawRow next;

    CsvRows(CsvParser parser) {
        this.parser = parser;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public RawRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawRow row = next;
        next = null;
        return row;
    }

    /** Null at the end. */
    private RawRow read() {
        try {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return null;
            }
            List<RawCell> cells = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                cells.add(new CsvCell(parser.getText()));
                if (cells.size() > MOST_FIELDS) {
                    throw new UnreadableWorkbook("workbook-too-dense");
                }
            }
            return new RawRow(++number, cells);
        } catch (IOException broken) {
            throw new UnreadableWorkbook("csv-not-readable", broken);
        }
    }
}
