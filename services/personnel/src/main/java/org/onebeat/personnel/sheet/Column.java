package org.onebeat.personnel.sheet;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A column of a list that is handed out as a workbook.
 *
 * @param value a text, a number or a day; null leaves the cell empty
 */
public record Column<T>(String heading, Function<T, Object> value) {

    /** Money is kept in fen and read in yuan. */
    public static BigDecimal yuan(Long fen) {
        return fen == null ? null : BigDecimal.valueOf(fen, 2);
    }
}
