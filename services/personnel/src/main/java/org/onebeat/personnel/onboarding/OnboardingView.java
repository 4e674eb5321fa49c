package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.util.List;
import org.onebeat.workbook.Problem;

/**
 * An uploaded workbook and what it would do, or did.
 *
 * @param problems the first of them
 * @param problemCount all of them
 * @param changes rows that add or change something
 * @param undoneAt null unless it was taken back
 */
record OnboardingView(
        int id,
        String fileName,
        State state,
        List<Problem> problems,
        int problemCount,
        List<SheetCount> sheets,
        int changes,
        Instant uploadedAt,
        Uploader uploadedBy,
        Instant committedAt,
        Instant undoneAt,
        long version) {

    /** Who uploaded it. */
    record Uploader(int id, String displayName) {}
}
