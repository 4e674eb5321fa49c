package org.onebeat.cases.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.archive.Archived;
import org.onebeat.cases.clock.DueFor;
import org.onebeat.cases.grant.GrantView;
import org.onebeat.cases.grant.Guest;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.meeting.MeetingView;
import org.onebeat.cases.party.PartyView;
import org.onebeat.cases.triage.Colour;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.OnDuty;
import org.onebeat.territory.StaffName;

/**
 * The whole file of a dispute, its parties masked.
 *
 * @param colour null before triage
 * @param level who has to see to it that it is dealt with
 * @param responsible null while nobody holds the village
 * @param occurredAt when it was found
 * @param origin the find in the field from which it arose; null where it was reported here
 * @param dueAt when what it waits for runs out; null where it waits for nothing any more
 * @param dueProvisional working days of a year are counted whose holidays are not announced yet: it may move
 * @param clockRule the version of the city's clocks by which it runs
 * @param goesUpAt when it goes up a level by itself; null where it does not
 * @param partiesErasedAt when who its parties were was erased, years after its end; null before
 * @param triage the latest one, null before
 * @param mediation the latest attempt, null before
 * @param meetings of all attempts, as they were arranged
 * @param agreement the latest one, null before; it stands unless the dispute was reopened
 * @param followUpDueOn day of the next visit; null while none is due
 * @param pause the present one; null unless it waits for somebody else
 * @param transfer the latest one to an agency, null before
 * @param mergedInto id of the dispute in whose file it goes on; null unless it was merged
 * @param absorbed the disputes that go on in this file
 * @param archive the whole file as one document; null while it has not been made, which begins when the dispute ends
 * @param onDuty who is on duty in its station now, whoever may work on it first; empty once it is closed, and where no roster
 *     is published
 * @param grants to whom besides who serves there it is or was opened
 * @param guest as what the caller works on it to whom it is opened; null for who serves there, and for their clerks
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
        Level level,
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
        boolean dueProvisional,
        int clockRule,
        Instant goesUpAt,
        List<PartyView> parties,
        Instant partiesErasedAt,
        FilePapers.TriageView triage,
        FilePapers.MediationView mediation,
        List<MeetingView> meetings,
        FilePapers.AgreementView agreement,
        List<FilePapers.FollowUpView> followUps,
        LocalDate followUpDueOn,
        FilePapers.PauseView pause,
        FilePapers.TransferView transfer,
        UUID mergedInto,
        List<FilePapers.AbsorbedView> absorbed,
        List<GrantView> grants,
        Archived archive,
        List<FilePapers.ResponsibilityView> responsibilities,
        List<FilePapers.TimelineView> timeline,
        List<OnDuty> onDuty,
        Guest guest,
        List<Step> next,
        boolean training,
        long version) {}
