package org.onebeat.workbook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One filled row, cleaned.
 *
 * @param number row number as the spreadsheet shows it, the heading being row 1
 * @param cells text by column key; empty cells are left out
 */
public record Row(String sheet, int number, Map<String, String> cells) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[、;；,，\\n\\r]+\\s*");

    /** The text of the cell, "" when empty or refused. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** What a cell of several codes or names refers to, each once, in their order. */
    public List<String> references(String column) {
        return SEPARATOR
                .splitAsStream(text(column))
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
    }

    /** A finding at this row. */
    public Finding finding(String column, String rule) {
        return finding(column, rule, Map.of());
    }

    /** A finding at this row, with values named for its message. */
    public Finding finding(String column, String rule, Map<String, String> named) {
        return new Finding(sheet, number, column, rule, text(column), named);
    }
}
