package org.onebeat.cases.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.AreaIds;
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

    /** Where a village stands now, or was last known to; it does not move until the transaction ends. */
    public Ancestors placeOf(AreaIds told, Instant now) {
        lock.together();
        return territory
                .ancestorsOf(Set.of(told.village()), CivilTime.dayOf(now))
                .getOrDefault(told.village(), told.ancestors());
    }

    /** Person id of whoever holds the village at that instant; null where nobody does. */
    public Integer holderOf(int village, Instant at) {
        return territory.responsibleFor(village, at).map(Holder::personId).orElse(null);
    }

    /** How it is with these villages now; neither that nor their holders change until the transaction ends. */
    public Present present(Collection<Integer> villages, Instant now) {
        lock.together();
        Set<AreaAt> asked =
                villages.stream().map(village -> new AreaAt(village, now)).collect(Collectors.toSet());
        Map<Integer, Integer> holders = new HashMap<>();
        territory.responsibleFor(asked).forEach((village, holder) -> holders.put(village.area(), holder.personId()));
        return new Present(territory.ancestorsOf(Set.copyOf(villages), CivilTime.dayOf(now)), holders);
    }

    /**
     * Refuses to entrust a matter to somebody who does not serve its village.
     *
     * @throws Refusal {@code not-a-holder}
     */
    void demandServes(int person, Ancestors where, Instant at) {
        if (territory.serving(where.villageId(), at).stream().noneMatch(holder -> holder.personId() == person)) {
            throw Refusal.ruleBroken("not-a-holder", Map.of("person", person)).at("person");
        }
    }
}
