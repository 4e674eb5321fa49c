package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.hazard.catalogue.Catalogues;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.service.act.Act;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.Ancestors;

/** Opens the file of a hazard, however it was found: it gets its number and, at once, whoever holds the village. */
@ApplicationScoped
public class Opening {

    private final Catalogues catalogues;
    private final Routing routing;
    private final HazardNumbers numbers;
    private final Docket docket;

    Opening(Catalogues catalogues, Routing routing, HazardNumbers numbers, Docket docket) {
        this.catalogues = catalogues;
        this.routing = routing;
        this.numbers = numbers;
        this.docket = docket;
    }

    /**
     * @param where in scope and held until the transaction ends, as {@link Routing} answers it
     * @param fixed put right on the spot: found and cleared in one go
     * @throws Refusal {@code unknown-category}, {@code fixed-only-minor}
     */
    public Hazard open(Matter matter, Site site, Origin origin, Ancestors where, Act act, boolean fixed) {
        catalogues.demandCategory(matter.category());
        if (fixed && matter.severity() != Severity.MINOR) {
            throw Refusal.ruleBroken("fixed-only-minor").at("fixed");
        }
        Hazard hazard = docket.open(Hazard.find(
                new Finding(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        numbers.next(where.countyId(), act.recordedAt(), act.training()),
                        matter,
                        site,
                        origin,
                        where,
                        routing.holderOf(where.villageId(), act.recordedAt()),
                        catalogues.daysFor(matter.severity())),
                act));
        if (fixed) {
            docket.enter(hazard, hazard.clear(act, null), null);
        }
        return hazard;
    }
}
