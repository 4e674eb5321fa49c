package org.onebeat.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.clock.ClockRules;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeEvent;
import org.onebeat.cases.dispute.DisputeNumber;
import org.onebeat.cases.dispute.DisputeNumbers;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.triage.FactorCatalogues;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.imports.Fresh;
import org.onebeat.service.imports.Import;
import org.onebeat.service.imports.ImportAnswer;
import org.onebeat.service.imports.Imports;
import org.onebeat.service.routing.Present;
import org.onebeat.service.routing.Routing;
import org.onebeat.service.time.Past;
import org.onebeat.territory.CurrentCaller;

/** Brings in what happened before: a call asks of territory, catalogues and numbers once, and writes in bulk (ADR 9). */
@ApplicationScoped
class Importing {

    private final Imports imports;
    private final Routing routing;
    private final Catalogues catalogues;
    private final FactorCatalogues factors;
    private final ClockRules rules;
    private final DisputeNumbers numbers;
    private final Disputes disputes;
    private final Outbox outbox;
    private final Past past;
    private final CurrentCaller caller;
    private final Clock clock;

    Importing(
            Imports imports,
            Routing routing,
            Catalogues catalogues,
            FactorCatalogues factors,
            ClockRules rules,
            DisputeNumbers numbers,
            Disputes disputes,
            Outbox outbox,
            Past past,
            CurrentCaller caller,
            Clock clock) {
        this.imports = imports;
        this.routing = routing;
        this.catalogues = catalogues;
        this.factors = factors;
        this.rules = rules;
        this.numbers = numbers;
        this.disputes = disputes;
        this.outbox = outbox;
        this.past = past;
        this.caller = caller;
        this.clock = clock;
    }

    ImportAnswer take(DisputeImport body) {
        Import<PastDispute> call = imports.open("disputes", body.county(), body.records());
        Retelling retelling = retelling(call.fresh());
        Iterator<DisputeNumber> drawn = numbersFor(call);
        List<DisputeEvent> events = new ArrayList<>();
        List<Dispute> retold = call.each(fresh -> {
            catalogues.demandKnown(fresh.record().category(), fresh.record().source());
            return retelling.of(fresh, drawn.next(), events);
        });
        retold.forEach(disputes::add);
        disputes.settle();
        outbox.appendAll(events);
        return call.done();
    }

    private Retelling retelling(List<Fresh<PastDispute>> fresh) {
        Instant now = clock.instant();
        Present present = routing.present(
                fresh.stream().map(record -> record.where().villageId()).toList(), now);
        catalogues.load();
        return new Retelling(caller.personId(), now, present, factors.all(), rules.all(), past);
    }

    private Iterator<DisputeNumber> numbersFor(Import<PastDispute> call) {
        List<Instant> found = call.fresh().stream().map(Fresh::occurredAt).toList();
        return numbers.next(call.countyId(), found).iterator();
    }
}
