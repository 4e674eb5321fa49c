package org.onebeat.cases.catalogue;

import java.time.LocalDate;

/**
 * A word of a catalogue with its labels.
 *
 * @param retiredFrom the first day on which it is no longer offered, null while it is
 * @param needed a rule goes by it: it can be renamed, and not retired
 * @param answerDays working days in which an agency answers; null of other words
 */
record TermView(
        Catalogue catalogue,
        String code,
        String zh,
        String en,
        LocalDate retiredFrom,
        boolean needed,
        Integer answerDays,
        long version) {}
