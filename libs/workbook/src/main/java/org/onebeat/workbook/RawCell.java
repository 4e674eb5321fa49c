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

    /** Writes it as it is into another sheet. */
    void copy(Worksheet sheet, int row, int column);

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
