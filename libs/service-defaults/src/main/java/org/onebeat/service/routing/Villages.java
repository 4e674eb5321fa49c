package org.onebeat.service.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Refused;
import org.onebeat.territory.Territory;

/** The villages in which the present caller may record something. */
@ApplicationScoped
public class Villages {
    private final Territory territory;
    private final CurrentCaller caller;

    Villages(Territory territory, CurrentCaller caller) {
        this.territory = territory;
        this.caller = caller;
    }

    /**
     * Where a village of the caller stands now.
     *
     * @throws Refusal {@code not-a-village}
     * @throws Refused {@code out-of-scope}
     */
    public Ancestors inScope(int village, Instant now) {
        Ancestors where = territory.ancestorsOf(village, CivilTime.dayOf(now));
        if (where.villageId() == null || where.villageId() != village) {
            throw Refusal.ruleBroken("not-a-village").at("village");
        }
        if (!caller.scope().covers(where)) {
            throw new Refused("out-of-scope");
        }
        return where;
    }
}
