package org.onebeat.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** A cell as the file has it, before anything is made of it. */
interface RawCell {

    RawCell NOTHING = new CsvCell("");

    Kind kind();

    /** As it shows, "" where there is nothing. */
    String text();

    /** Of a NUMBER. */
    BigDecimal number();

    /** The civil day that a NUMBER can mean. */
    Optional<LocalDate> day();

    /** Writes it into another sheet; a formula as the text that it is, for others open the file. */
    void copy(Worksheet sheet, int row, int column);

    /** A text that a spreadsheet would calculate if it were typed in. */
    static boolean isFormula(String text) {
        return text.startsWith("=");
    }

    static void write(String text, Worksheet sheet, int row, int column) {
        sheet.value(row, column, text);
        sheet.style(row, column).format("@").set();
    }

    /** What a spreadsheet tells apart. */
    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        FORMULA,
        ERROR,
        OTHER
    }
}
