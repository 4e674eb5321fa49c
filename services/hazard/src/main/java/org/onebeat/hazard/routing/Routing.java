package org.onebeat.hazard.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Refused;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;

/** Where a matter belongs and who takes it on (architecture.md section 4). */
@ApplicationScoped
public class Routing {

    private final Territory territory;
    private final CurrentCaller caller;
    private final RoutingLock lock;

    Routing(Territory territory, CurrentCaller caller, RoutingLock lock) {
        this.territory = territory;
        this.caller = caller;
        this.lock = lock;
    }

    /**
     * Where a village of the caller stands now; neither that nor its holder changes until the transaction ends.
     *
     * @throws Refusal {@code not-a-village}
     * @throws Refused {@code out-of-scope}
     */
    public Ancestors placeInScope(int village, Instant now) {
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

    /** Person id of whoever holds the village at that instant; null where nobody does. */
    public Integer holderOf(int village, Instant at) {
        return territory.responsibleFor(village, at).map(Holder::personId).orElse(null);
    }

    /** Where these villages stand and who holds them; neither changes until the transaction ends. */
    public Present present(Collection<Integer> villages, Instant now) {
        lock.together();
        return standing(villages, now);
    }

    Present standing(Collection<Integer> villages, Instant now) {
        Set<Integer> distinct = Set.copyOf(villages);
        return new Present(
                now,
                territory.ancestorsOf(distinct, CivilTime.dayOf(now)),
                territory.responsibleFor(distinct.stream()
                        .map(village -> new AreaAt(village, now))
                        .toList()));
    }
}
