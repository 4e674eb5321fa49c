package org.onebeat.workbook;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param key stable English key; headings in both languages stand in the bundle
 * @param required whether an empty cell is a finding
 * @param choices codes of the drop-down, empty for none
 */
public record Column(String key, ColumnKind kind, boolean required, List<String> choices) {

    static Column required(String key, ColumnKind kind, String... choices) {
        return new Column(key, kind, true, List.of(choices));
    }

    static Column optional(String key, ColumnKind kind, String... choices) {
        return new Column(key, kind, false, List.of(choices));
    }
}
