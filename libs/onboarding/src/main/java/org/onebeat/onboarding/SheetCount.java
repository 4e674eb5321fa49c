package org.onebeat.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a sheet would bring, or brought: rows = added + changed + unchanged + those with problems. */
@Embeddable
public record SheetCount(
        String sheet, @Column(name = "row_count") int rows, int added, int changed, int unchanged) {

    int changes() {
        return added + changed;
    }
}
