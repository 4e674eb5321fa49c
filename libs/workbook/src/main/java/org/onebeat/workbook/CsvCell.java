package org.onebeat.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** A field of a CSV file: text, for a file does not tell what else it could be. */
record CsvCell(String text) implements RawCell {

    @Override
    public Kind kind() {
        if (text.isEmpty()) {
            return Kind.EMPTY;
        }
        return RawCell.isFormula(text) ? Kind.FORMULA : Kind.TEXT;
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
        if (!text.isEmpty()) {
            RawCell.write(text, sheet, row, column);
        }
    }
}
