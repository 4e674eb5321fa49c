package org.onebeat.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.workbook.Problem;
import org.onebeat.workbook.Wording;

/**
 * An uploaded workbook and its dry run.
 *
 * @param digest of its bytes, by which both services know it again
 * @param problems the first of them, 200 at most; left out in lists
 * @param problemCount all of them
 * @param changes what it adds or changes, 0 if all is there already
 * @param uploadedBy display name
 * @param committedAt null until then
 * @param undoneAt null unless it was taken back
 */
record OnboardingView(
        UUID id,
        String fileName,
        String digest,
        State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Problem> problems,
        int problemCount,
        List<SheetView> sheets,
        int changes,
        Instant uploadedAt,
        String uploadedBy,
        Instant committedAt,
        Instant undoneAt,
        long version) {

    static OnboardingView of(Onboarding onboarding, List<Problem> problems, String uploadedBy, Wording wording) {
        return new OnboardingView(
                onboarding.id(),
                onboarding.fileName(),
                onboarding.digest(),
                onboarding.state(),
                problems,
                onboarding.problemCount(),
                onboarding.sheets().stream()
                        .map(count -> SheetView.of(count, wording.sheet(count.sheet())))
                        .toList(),
                onboarding.changes(),
                onboarding.uploadedAt(),
                uploadedBy,
                onboarding.committedAt(),
                onboarding.undoneAt(),
                onboarding.version());
    }
}
