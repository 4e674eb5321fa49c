package org.onebeat.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** A field of a CSV file: text, for a file does not tell what else it could be. */
record CsvCell(String text) implements RawCell {

    /** A spreadsheet that opens the file would calculate it. */
    private boolean isFormula() {
        return text.startsWith("=");
    }

    @Override
    public Kind kind() {
        if (text.isEmpty()) {
            return Kind.EMPTY;
        }
        return isFormula() ? Kind.FORMULA : Kind.TEXT;
    }

    @Override
    public BigDecimal number() {
        throw new IllegalStateException("a CSV file holds texts");
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.empty();
    }

    @Override
    public void copy(Worksheet sheet, int row, int column) {
        if (isFormula()) {
            sheet.formula(row, column, text.substring(1));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
            sheet.style(row, column).format("@").set();
        }
    }
}
