package org.onebeat.workbook;

/**
 * A finding told to a reader.
 *
 * @param sheet title of the sheet as in the reader's template
 * @param row row number as the spreadsheet shows it, 0 for the sheet as a whole
 * @param column heading of the column
 * @param rule stable code of the rule
 * @param value what the cell holds
 * @param message in the reader's language
 * @param proposal what was probably meant, to be put into the cell; "" for none
 */
public record Problem(
        String sheet, int row, String column, String rule, String value, String message, String proposal) {

    public Problem {
        sheet = sheet == null ? "" : sheet;
        column = column == null ? "" : column;
        message = message == null ? "" : message;
    }
}
