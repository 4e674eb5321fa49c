package org.onebeat.cases.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.confirmation.Asking;
import org.onebeat.cases.followup.FollowUp;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.mediation.MediationKind;
import org.onebeat.cases.mediation.Wording;
import org.onebeat.cases.pause.Pause;
import org.onebeat.cases.routing.Responsibility;
import org.onebeat.cases.transfer.Transfer;
import org.onebeat.cases.triage.Answer;
import org.onebeat.cases.triage.Colour;
import org.onebeat.cases.triage.Triage;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/** The papers of a file as a caller sees them. */
interface FilePapers {

    /**
     * @param version of the factors
     * @param proposed the colour that the points give
     * @param colour the one that counts
     * @param reason why the colour was lowered; null otherwise
     */
    record TriageView(
            int version,
            List<Answer> answers,
            int points,
            Colour proposed,
            Colour colour,
            String reason,
            StaffName by,
            Instant occurredAt) {

        static TriageView of(Triage triage, Named named) {
            return new TriageView(
                    triage.catalogueVersion(),
                    triage.answers(),
                    triage.points(),
                    triage.proposed(),
                    triage.colour(),
                    triage.reason(),
                    named.person(triage.by()),
                    triage.occurredAt());
        }
    }

    /** @param place where the parties meet, may be null */
    record MediationView(MediationKind kind, String place, String note, Instant startedAt) {

        static MediationView of(Mediation mediation) {
            return new MediationView(mediation.kind(), mediation.place(), mediation.note(), mediation.startedAt());
        }
    }

    /**
     * @param facts what happened; null where the report says it
     * @param performance how it is carried out; may be null
     * @param performBy the last day for that; may be null
     * @param confirmation how far a court's confirmation is; null where it is not for a civil court
     */
    record AgreementView(
            String terms,
            String facts,
            String performance,
            LocalDate performBy,
            Instant agreedAt,
            Asking confirmation) {

        static AgreementView of(Mediation mediation) {
            Wording wording = mediation.wording();
            return new AgreementView(
                    wording.terms(),
                    wording.facts(),
                    wording.performance(),
                    wording.performBy(),
                    mediation.agreedAt(),
                    mediation.confirmation());
        }
    }

    /** @param satisfaction of the parties, 1 to 5 */
    record FollowUpView(int round, boolean holds, int satisfaction, String note, StaffName by, Instant occurredAt) {

        static FollowUpView of(FollowUp visit, Named named) {
            return new FollowUpView(
                    visit.round(),
                    visit.holds(),
                    visit.satisfaction(),
                    visit.note(),
                    named.person(visit.by()),
                    visit.occurredAt());
        }
    }

    /** @param reason for what it waits */
    record PauseView(String reason, Instant since) {

        static PauseView of(Pause pause) {
            return new PauseView(pause.reason(), pause.since());
        }
    }

    /**
     * @param agency code of the catalogue
     * @param answerBy when the agency's clock runs out
     * @param receipt under which it has it in hand, may be null
     * @param receivedAt null before
     * @param answer what became of it there; null before
     * @param returnReason null unless it came back
     */
    record TransferView(
            String agency,
            String reason,
            Instant since,
            Instant answerBy,
            String receipt,
            Instant receivedAt,
            String answer,
            Instant answeredAt,
            String returnReason,
            Instant returnedAt) {

        static TransferView of(Transfer transfer) {
            return new TransferView(
                    transfer.agency(),
                    transfer.reason(),
                    transfer.since(),
                    transfer.answerBy(),
                    transfer.receipt(),
                    transfer.receivedAt(),
                    transfer.answer(),
                    transfer.answeredAt(),
                    transfer.returnReason(),
                    transfer.returnedAt());
        }
    }

    /** @param summary of another dispute, which goes on in this file */
    record AbsorbedView(UUID id, String number, String summary, Instant mergedAt) {

        static AbsorbedView of(Dispute merged) {
            return new AbsorbedView(
                    merged.id(), merged.number().value(), merged.matter().summary(), merged.lastOccurredAt());
        }
    }

    /**
     * @param person null while nobody held the village
     * @param until null for the present one
     */
    record ResponsibilityView(StaffName person, Instant since, Instant until, Responsibility.How how) {

        static ResponsibilityView of(Responsibility entry, Named named) {
            return new ResponsibilityView(named.person(entry.person()), entry.since(), entry.until(), entry.how());
        }
    }

    /** @param by null where nobody asked: a posting or an area changed */
    record TimelineView(
            long sequence, Happening type, StaffName by, Instant occurredAt, Instant recordedAt, String note) {

        static TimelineView of(TimelineEntry entry, Named named) {
            return new TimelineView(
                    entry.sequence(),
                    entry.happening(),
                    named.person(entry.by()),
                    entry.occurredAt(),
                    entry.recordedAt(),
                    entry.note());
        }
    }
}
