package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.clock.ClockRule;
import org.onebeat.cases.clock.ClockRules;
import org.onebeat.cases.party.PartyForm;
import org.onebeat.cases.party.Resident;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.act.Practice;
import org.onebeat.service.routing.Routing;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;

/** Somebody reports a dispute: it gets its number and, at once, whoever holds the village. */
@ApplicationScoped
public class Reporting {

    private final Catalogues catalogues;
    private final ClockRules rules;
    private final Routing routing;
    private final DisputeNumbers numbers;
    private final Disputes disputes;
    private final Acting acting;
    private final Practice practice;
    private final Docket docket;

    Reporting(
            Catalogues catalogues,
            ClockRules rules,
            Routing routing,
            DisputeNumbers numbers,
            Disputes disputes,
            Acting acting,
            Practice practice,
            Docket docket) {
        this.catalogues = catalogues;
        this.rules = rules;
        this.routing = routing;
        this.numbers = numbers;
        this.disputes = disputes;
        this.acting = acting;
        this.practice = practice;
        this.docket = docket;
    }

    Dispute report(NewDispute form) {
        List<Resident> parties = PartyForm.residents(form.parties());
        Act act = acting.act(form.occurredAt());
        catalogues.demandOffered(form.category(), form.source(), CivilTime.dayOf(act.occurredAt()));
        Ancestors where = routing.placeInScope(form.village(), act.recordedAt());
        return open(form.matter(), null, where, parties, practice.mark(act, where));
    }

    /** @param find id of the find from which it arose; null otherwise */
    public Dispute open(Matter matter, UUID find, Ancestors where, List<Resident> parties, Act act) {
        Integer holder = routing.holderOf(where.villageId(), act.recordedAt());
        ClockRule rule = rules.at(act.occurredAt());
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        DisputeNumber number = numbers.next(where.countyId(), act.recordedAt(), act.training());
        Report report = new Report(id, number, matter, find, where, parties, rule, holder);
        Opened opened = Dispute.report(report, act);
        docket.enter(disputes.add(opened.dispute()), opened.event(), null);
        return opened.dispute();
    }
}
