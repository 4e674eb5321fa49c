package org.onebeat.workbook;

/** How the cells of a column are read. */
public enum ColumnKind {
    /** Free text; outer blanks go, full-width digits and letters become plain ones. */
    TEXT(false),
    /** A code: text only, since a spreadsheet drops leading zeros of a number or writes 4.116E+11. */
    CODE(true),
    /** One of the column's choices, by label or code; the row carries the code. */
    CHOICE(true),
    /** Like CHOICE, but what is not listed passes as written: the catalogue belongs to someone else. */
    SUGGESTION(true),
    /** Codes or unique names, separated by 、 ; or a line break; the row carries the text. */
    REFERENCES(true),
    /** A telephone number; a number cell of whole digits is accepted. */
    TELEPHONE(false),
    /** A civil date; the row carries yyyy-MM-dd. */
    DATE(false);

    private final boolean textOnly;

    ColumnKind(boolean textOnly) {
        this.textOnly = textOnly;
    }

    boolean textOnly() {
        return textOnly;
    }
}
