package org.onebeat.cases.dispute;

import java.util.function.Function;
import java.util.stream.Stream;
import org.onebeat.cases.followup.FollowUp;
import org.onebeat.cases.routing.Responsibility;
import org.onebeat.cases.triage.Triage;

/** Everybody of the staff who is named in a file, by person id; nulls and repetitions among them. */
public final class Colleagues {

    private Colleagues() {}

    public static Stream<Integer> in(Dispute dispute) {
        return Stream.of(
                        Stream.of(dispute.reportedBy()),
                        dispute.responsibilities().stream().map(Responsibility::person),
                        dispute.timeline().stream().map(TimelineEntry::by),
                        dispute.grants().stream()
                                .flatMap(grant ->
                                        Stream.of(grant.by(), grant.grantee().person())),
                        dispute.triages().stream().map(Triage::by),
                        dispute.followUps().stream().map(FollowUp::by),
                        dispute.meetings().stream().flatMap(meeting -> meeting.staff().stream()))
                .flatMap(Function.identity());
    }
}
