package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.onebeat.onboarding.Outlook;
import org.onebeat.onboarding.SheetCount;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.workbook.Findings;

/**
 * What a workbook would do to the present state.
 *
 * @param findings what is wrong; with any, nothing is done
 * @param at the instant against which it was made
 */
record Plan(
        Register register,
        List<PersonStep> people,
        List<PostingStep> postings,
        List<SecondPostStep> secondPosts,
        List<SheetCount> counts,
        Findings findings,
        Instant at)
        implements Outlook {

    /** Whether it refers to territory that only the workbook itself knows so far. */
    boolean isProvisional() {
        return people.stream().anyMatch(step -> !step.unit().isKnown())
                || postings.stream().anyMatch(PostingStep::isProvisional)
                || secondPosts.stream().anyMatch(step -> !step.organisation().isKnown());
    }

    /** When each person's first posting of the workbook begins: nobody serves before they are there. */
    Map<ServiceNumber, Instant> begins() {
        return postings.stream()
                .collect(Collectors.toMap(
                        PostingStep::number, PostingStep::from, BinaryOperator.minBy(Instant::compareTo)));
    }
}
