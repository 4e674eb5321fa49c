package org.onebeat.jurisdiction.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Problem;
import org.onebeat.workbook.Wording;

/**
 * An uploaded workbook and its dry run.
 *
 * @param problems the first of them, 200 at most; left out in lists
 * @param problemCount all of them
 * @param changes areas added or changed by it, 0 if all is there already
 * @param uploadedBy display name
 * @param committedAt null until then
 * @param undoneAt null unless it was taken back
 */
public record OnboardingView(
        UUID id,
        String fileName,
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

    static OnboardingView of(Batch batch, List<Finding> findings, String uploadedBy, Wording wording) {
        return new OnboardingView(
                batch.id(),
                batch.fileName(),
                batch.state(),
                findings == null ? null : findings.stream().map(wording::tell).toList(),
                batch.problemCount(),
                batch.sheets().stream()
                        .map(count -> SheetView.of(count, wording.sheet(count.sheet())))
                        .toList(),
                batch.sheets().stream().mapToInt(SheetCount::changes).sum(),
                batch.uploadedAt(),
                uploadedBy,
                batch.committedAt(),
                batch.undoneAt(),
                batch.version());
    }
}
