package org.onebeat.personnel.onboarding;

import java.util.List;
import org.onebeat.workbook.Findings;

/**
 * What a workbook would do to the present state.
 *
 * @param findings what is wrong; with any, nothing is done
 */
record Plan(
        Register register,
        List<PersonStep> people,
        List<PostingStep> postings,
        List<SheetCount> counts,
        Findings findings) {

    /** Whether it refers to territory that only the workbook itself knows so far. */
    boolean isProvisional() {
        return people.stream().anyMatch(step -> !step.unit().isKnown())
                || postings.stream().anyMatch(PostingStep::isProvisional);
    }
}
