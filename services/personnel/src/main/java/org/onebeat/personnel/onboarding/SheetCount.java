package org.onebeat.personnel.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** What a sheet would bring, or brought: rows = added + changed + unchanged + those with problems. */
@Embeddable
record SheetCount(String sheet, @Column(name = "row_count") int rows, int added, int changed, int unchanged) {

    static SheetCount of(String sheet, int rows, List<Change> changes) {
        return new SheetCount(
                sheet,
                rows,
                count(changes, Change.ADDED),
                count(changes, Change.CHANGED),
                count(changes, Change.UNCHANGED));
    }

    int changes() {
        return added + changed;
    }

    private static int count(List<Change> changes, Change kind) {
        return (int) changes.stream().filter(change -> change == kind).count();
    }
}
