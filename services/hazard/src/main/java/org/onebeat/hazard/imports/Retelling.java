package org.onebeat.hazard.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.hazard.hazard.Finding;
import org.onebeat.hazard.hazard.Found;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.HazardEvent;
import org.onebeat.hazard.hazard.HazardNumber;
import org.onebeat.hazard.hazard.Origin;
import org.onebeat.hazard.hazard.Site;
import org.onebeat.hazard.inspection.Inspection;
import org.onebeat.hazard.routing.Handover;
import org.onebeat.messaging.Event;
import org.onebeat.service.act.Act;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Present;
import org.onebeat.service.time.Past;

/**
 * Takes past inspections and the steps of their hazards once more, by the verbs of the present and at their own times.
 *
 * @param importer person id, who stands for those who did the work where nobody held the village
 * @param present where villages stand and who holds them now
 * @param days that a severity leaves
 */
record Retelling(int importer, Instant now, Present present, Function<Severity, Integer> days, Past past) {

    /** What an inspection becomes, and what is told of it. */
    record Retold(Inspection inspection, List<Hazard> hazards, List<Event> events) {}

    Retold of(Visit visit, List<HazardNumber> numbers) {
        PastInspection told = visit.record();
        Integer by = visit.holder() == null ? Integer.valueOf(importer) : visit.holder();
        Act act = Act.imported(by, visit.occurredAt(), now);
        Site site = new Site(visit.place().id(), visit.place().kind());
        Inspection inspection = Inspection.imported(
                visit.id(), site, visit.where(), act, told.findings().size());
        List<Hazard> hazards = new ArrayList<>();
        List<Event> events = new ArrayList<>(List.of(inspection.event()));
        for (int i = 0; i < told.findings().size(); i++) {
            PastFinding finding = told.findings().get(i);
            Found found = Hazard.find(
                    new Finding(
                            UuidVersion7Strategy.INSTANCE.generateUuid(null),
                            numbers.get(i),
                            finding.matter(),
                            site,
                            Origin.imported(visit.id(), finding.reference()),
                            visit.where(),
                            visit.holder(),
                            days.apply(finding.severity())),
                    act);
            events.addAll(found.events());
            events.addAll(taken(found.hazard(), finding, by, i));
            hazards.add(found.hazard());
        }
        hazards.forEach(hazard -> events.addAll(handOver(hazard).toList()));
        return new Retold(inspection, hazards, events);
    }

    private List<HazardEvent> taken(Hazard hazard, PastFinding finding, Integer by, int index) {
        List<HazardEvent> events = new ArrayList<>();
        for (int i = 0; i < finding.steps().size(); i++) {
            PastStep step = finding.steps().get(i);
            try {
                events.add(step.take(hazard, Act.imported(by, past.occurredAt(step.at(), "at"), now)));
            } catch (Refusal refused) {
                throw Refusal.ruleBroken(refused.code()).at("findings[" + index + "].steps[" + i + "]", refused);
            }
        }
        return events;
    }

    /** What is still open stands where the village stands today, and is with whoever holds it today. */
    private Stream<HazardEvent> handOver(Hazard hazard) {
        return hazard.state().isOpen() ? Handover.of(hazard, present).stream() : Stream.empty();
    }
}
