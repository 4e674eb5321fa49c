package org.onebeat.cases.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.clock.DueFor;
import org.onebeat.cases.party.PartyView;
import org.onebeat.cases.triage.Colour;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.StaffName;

/**
 * The whole file of a dispute, its parties masked.
 *
 * @param colour null before triage
 * @param responsible null while nobody holds the village
 * @param occurredAt when it was found
 * @param origin the find in the field from which it arose; null where it was reported here
 * @param dueAt when what it waits for runs out; null where it waits for nothing any more
 * @param triage the latest one, null before
 * @param mediation the latest attempt, null before
 * @param agreement the latest one, null before; it stands unless the dispute was reopened
 * @param followUpDueOn day of the next visit; null while none is due
 * @param next the steps that this caller may take now
 * @param version for If-Match
 * @param training it is practice and counts nowhere
 */
public record DisputeFile(
        UUID id,
        String number,
        String category,
        String source,
        Colour colour,
        DisputeState state,
        String summary,
        AreaName village,
        AreaName station,
        AreaName township,
        AreaName county,
        StaffName responsible,
        StaffName reportedBy,
        Instant occurredAt,
        Instant recordedAt,
        Origin origin,
        Instant dueAt,
        DueFor dueFor,
        List<PartyView> parties,
        FilePapers.TriageView triage,
        FilePapers.MediationView mediation,
        FilePapers.AgreementView agreement,
        List<FilePapers.FollowUpView> followUps,
        LocalDate followUpDueOn,
        List<FilePapers.ResponsibilityView> responsibilities,
        List<FilePapers.TimelineView> timeline,
        List<Step> next,
        boolean training,
        long version) {}
