package org.onebeat.workbook;

import java.util.List;

/**
 * A row as the file has it.
 *
 * @param number as a spreadsheet shows it
 */
record RawRow(int number, List<RawCell> cells) {

    /** Nothing where the row is shorter. */
    RawCell cell(int index) {
        return index < cells.size() ? cells.get(index) : RawCell.NOTHING;
    }
}
