package org.onebeat.service.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Refused;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;

/** The villages in which the present caller may record something. */
@ApplicationScoped
public class Villages {
    private final Territory territory;
    private final CurrentCaller caller;
    private final RoutingLock lock;

    Villages(Territory territory, CurrentCaller caller, RoutingLock lock) {
        this.territory = territory;
        this.caller = caller;
        this.lock = lock;
    }

    /**
     * Where a village of the caller stands now; neither that, nor its holder, nor whether it trains changes until the
     * transaction ends.
     *
     * @throws Refusal {@code not-a-village}
     * @throws Refused {@code out-of-scope}
     */
    public Ancestors inScope(int village, Instant now) {
        lock.together();
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
