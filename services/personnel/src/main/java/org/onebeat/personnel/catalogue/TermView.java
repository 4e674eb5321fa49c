package org.onebeat.personnel.catalogue;

import java.time.LocalDate;

/**
 * A word of a catalogue with its labels.
 *
 * @param retiredFrom the first day on which it is no longer offered, null while it is
 * @param needed a rule goes by it: it can be renamed, and not retired
 */
public record TermView(
        Catalogue catalogue, String code, String zh, String en, LocalDate retiredFrom, boolean needed, long version) {

    /** Whether a cell of a workbook means this word: by its code or either label. */
    public boolean isMeantBy(String text) {
        return text.equalsIgnoreCase(code) || text.equals(zh) || text.equalsIgnoreCase(en);
    }

    /** Whether it can be chosen for something that begins on that day. */
    public boolean offeredOn(LocalDate day) {
        return retiredFrom == null || day.isBefore(retiredFrom);
    }
}
