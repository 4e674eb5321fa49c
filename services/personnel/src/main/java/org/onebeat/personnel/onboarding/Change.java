package org.onebeat.personnel.onboarding;

import java.util.List;
import org.onebeat.onboarding.SheetCount;

/** What a row would do to the present state. */
enum Change {
    ADDED,
    CHANGED,
    UNCHANGED;

    /** @param rows of the sheet, those with problems too */
    static SheetCount count(String sheet, int rows, List<Change> changes) {
        return new SheetCount(sheet, rows, ADDED.among(changes), CHANGED.among(changes), UNCHANGED.among(changes));
    }

    private int among(List<Change> changes) {
        return (int) changes.stream().filter(change -> change == this).count();
    }
}
