package org.onebeat.cases.imports;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeEvent;
import org.onebeat.cases.followup.Finding;
import org.onebeat.cases.mediation.MediationKind;
import org.onebeat.cases.mediation.MediationStart;
import org.onebeat.cases.mediation.Wording;
import org.onebeat.cases.triage.FactorCatalogue;
import org.onebeat.service.act.Act;

/** A step that was taken with a dispute: the verbs of the present, with their own times. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @Type(value = PastStep.PastTriage.class, name = "TRIAGE"),
    @Type(value = PastStep.PastAssignment.class, name = "ASSIGNMENT"),
    @Type(value = PastStep.PastMediation.class, name = "MEDIATION"),
    @Type(value = PastStep.PastAgreement.class, name = "AGREEMENT"),
    @Type(value = PastStep.PastFailure.class, name = "FAILURE"),
    @Type(value = PastStep.PastTakeUp.class, name = "TAKE_UP"),
    @Type(value = PastStep.PastFollowUp.class, name = "FOLLOW_UP"),
    @Type(value = PastStep.PastClosure.class, name = "CLOSURE"),
    @Type(value = PastStep.PastWithdrawal.class, name = "WITHDRAWAL")
})
@Schema(
        discriminatorProperty = "step",
        oneOf = {
            PastStep.PastTriage.class,
            PastStep.PastAssignment.class,
            PastStep.PastMediation.class,
            PastStep.PastAgreement.class,
            PastStep.PastFailure.class,
            PastStep.PastTakeUp.class,
            PastStep.PastFollowUp.class,
            PastStep.PastClosure.class,
            PastStep.PastWithdrawal.class
        },
        discriminatorMapping = {
            @DiscriminatorMapping(value = "TRIAGE", schema = PastStep.PastTriage.class),
            @DiscriminatorMapping(value = "ASSIGNMENT", schema = PastStep.PastAssignment.class),
            @DiscriminatorMapping(value = "MEDIATION", schema = PastStep.PastMediation.class),
            @DiscriminatorMapping(value = "AGREEMENT", schema = PastStep.PastAgreement.class),
            @DiscriminatorMapping(value = "FAILURE", schema = PastStep.PastFailure.class),
            @DiscriminatorMapping(value = "TAKE_UP", schema = PastStep.PastTakeUp.class),
            @DiscriminatorMapping(value = "FOLLOW_UP", schema = PastStep.PastFollowUp.class),
            @DiscriminatorMapping(value = "CLOSURE", schema = PastStep.PastClosure.class),
            @DiscriminatorMapping(value = "WITHDRAWAL", schema = PastStep.PastWithdrawal.class)
        })
sealed interface PastStep {

    /** When it was taken. */
    Instant at();

    DisputeEvent take(Dispute dispute, Act act, FactorCatalogue factors);

    /** @param reason why the colour was lowered, where it was */
    record PastTriage(
            @NotNull Instant at,
            @NotNull @Size(max = 50) Set<String> factors,
            @Size(max = 500) String reason) implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.triage(act, catalogue.weigh(factors).settle(dispute.colour(), null, reason));
        }
    }

    record PastAssignment(@NotNull Instant at) implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.assign(act, Optional.empty());
        }
    }

    record PastMediation(
            @NotNull Instant at,
            @NotNull MediationKind kind,
            @Size(max = 2000) String method) implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.mediate(act, new MediationStart(kind, null, method));
        }
    }

    record PastAgreement(
            @NotNull Instant at, @NotBlank @Size(max = 5000) String terms) implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.agree(act, Wording.of(terms));
        }
    }

    record PastFailure(
            @NotNull Instant at, @NotBlank @Size(max = 500) String reason) implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.fail(act, reason);
        }
    }

    record PastTakeUp(@NotNull Instant at, @Size(max = 2000) String note) implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.takeUp(act, note);
        }
    }

    record PastFollowUp(
            @NotNull Instant at,
            @NotNull Boolean holds,
            @NotNull @Min(1) @Max(5) Integer satisfaction,
            @Size(max = 2000) String note)
            implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.followUp(act, new Finding(holds, satisfaction, note));
        }
    }

    record PastClosure(
            @NotNull Instant at, @Size(max = 2000) String note) implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.close(act, note);
        }
    }

    record PastWithdrawal(
            @NotNull Instant at, @NotBlank @Size(max = 500) String reason) implements PastStep {
        @Override
        public DisputeEvent take(Dispute dispute, Act act, FactorCatalogue catalogue) {
            return dispute.withdraw(act, reason);
        }
    }
}
