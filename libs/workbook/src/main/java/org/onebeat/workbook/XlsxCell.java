package org.onebeat.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell of a spreadsheet. */
record XlsxCell(Cell cell) implements RawCell {

    static RawCell of(Cell cell) {
        return cell == null || cell.getType() == CellType.EMPTY ? NOTHING : new XlsxCell(cell);
    }

    @Override
    public Kind kind() {
        return switch (cell.getType()) {
            case EMPTY -> Kind.EMPTY;
            case STRING -> RawCell.isFormula(text()) ? Kind.FORMULA : Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case FORMULA -> Kind.FORMULA;
            case ERROR -> Kind.ERROR;
            case BOOLEAN -> Kind.OTHER;
        };
    }

    @Override
    public String text() {
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
        return text == null ? "" : text;
    }

    @Override
    public BigDecimal number() {
        return cell.asNumber();
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.ofNullable(cell.asDate()).map(LocalDateTime::toLocalDate);
    }

    @Override
    public void copy(Worksheet sheet, int row, int column) {
        switch (kind()) {
            case EMPTY -> {}
            case NUMBER -> sheet.value(row, column, number());
            case FORMULA -> RawCell.write(formula(), sheet, row, column);
            default -> RawCell.write(text(), sheet, row, column);
        }
    }

    private String formula() {
        if (cell.getType() == CellType.STRING) {
            return text();
        }
        return "=" + (cell.getFormula() == null ? "" : cell.getFormula());
    }
}
