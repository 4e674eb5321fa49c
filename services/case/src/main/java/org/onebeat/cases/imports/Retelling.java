package org.onebeat.cases.imports;

import java.time.Instant;
import java.util.List;
import org.onebeat.cases.clock.ClockRule;
import org.onebeat.cases.clock.ClockRules;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeEvent;
import org.onebeat.cases.dispute.DisputeNumber;
import org.onebeat.cases.dispute.Opened;
import org.onebeat.cases.dispute.Report;
import org.onebeat.cases.routing.Handover;
import org.onebeat.cases.triage.FactorCatalogue;
import org.onebeat.cases.triage.FactorCatalogues;
import org.onebeat.service.act.Act;
import org.onebeat.service.imports.Fresh;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Present;
import org.onebeat.service.time.Past;

/**
 * Takes the steps of past disputes once more, by the verbs of the present and at their own times.
 *
 * @param importer person id, who stands for those who did the work where nobody held the village
 * @param factors all versions of the factors, the latest first
 * @param rules all versions of the clocks, the latest first
 * @param present where villages stand and who holds them now
 */
record Retelling(
        int importer, Instant now, Present present, List<FactorCatalogue> factors, List<ClockRule> rules, Past past) {

    /** The dispute as it stands after its steps; the events of them all are added. */
    Dispute of(Fresh<PastDispute> fresh, DisputeNumber number, List<DisputeEvent> events) {
        Integer by = fresh.holder() == null ? Integer.valueOf(importer) : fresh.holder();
        PastDispute told = fresh.record();
        ClockRule rule = ClockRules.at(rules, fresh.occurredAt());
        Report report =
                new Report(fresh.id(), number, told.matter(), null, fresh.where(), List.of(), rule, fresh.holder());
        Opened opened = Dispute.report(report, Act.imported(by, fresh.occurredAt(), now));
        events.add(opened.event());
        Dispute dispute = opened.dispute();
        for (int i = 0; i < told.steps().size(); i++) {
            events.add(taken(dispute, told.steps().get(i), by, i));
        }
        if (dispute.state().isOpen()) {
            handOver(dispute, events);
        }
        return dispute;
    }

    private DisputeEvent taken(Dispute dispute, PastStep step, Integer by, int index) {
        try {
            Instant at = past.occurredAt(step.at(), "at");
            if (at.isBefore(dispute.lastOccurredAt())) {
                throw Act.before(dispute.lastOccurredAt(), "at");
            }
            return step.take(dispute, Act.imported(by, at, now), FactorCatalogues.at(factors, at));
        } catch (Refusal refused) {
            throw Refusal.ruleBroken(refused.code()).at("steps[" + index + "]", refused);
        }
    }

    /** What is still open stands where the village stands today, and is with whoever holds it today. */
    private void handOver(Dispute dispute, List<DisputeEvent> events) {
        Handover.of(dispute, present, Act.imported(null, now, now)).ifPresent(events::add);
    }
}
