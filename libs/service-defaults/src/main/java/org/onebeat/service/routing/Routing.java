package org.onebeat.service.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaIds;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Refused;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;

/** Where a matter belongs and who takes it on (architecture.md section 4). */
@ApplicationScoped
public class Routing {
    private final Territory territory;
    private final Villages villages;
    private final RoutingLock lock;

    Routing(Territory territory, Villages villages, RoutingLock lock) {
        this.territory = territory;
        this.villages = villages;
        this.lock = lock;
    }

    /**
     * Where a village of the caller stands now; neither that nor its holder changes until the transaction ends.
     *
     * @throws Refusal {@code not-a-village}
     * @throws Refused {@code out-of-scope}
     */
    public Ancestors placeInScope(int village, Instant now) {
        return villages.inScope(village, now);
    }

    /** Where a village stands now, or what became of it, or was last known to; it does not move until the transaction ends. */
    public Ancestors placeOf(AreaIds told, Instant now) {
        lock.together();
        return territory
                .placesOf(Set.of(told.village()), CivilTime.dayOf(now))
                .getOrDefault(told.village(), told.ancestors());
    }

    /** Person id of whoever holds the village now; null where nobody does. */
    public Integer holderOf(int village, Instant now) {
        return territory
                .responsibleFor(village, territory.present(now))
                .map(Holder::personId)
                .orElse(null);
    }

    /** How it is with these villages now; neither that nor their holders change until the transaction ends. */
    public Present present(Collection<Integer> villages, Instant now) {
        lock.together();
        return standing(Set.copyOf(villages), territory.present(now));
    }

    Present standing(Set<Integer> villages, Instant now) {
        return new Present(now, territory.placesOf(villages, CivilTime.dayOf(now)), territory.serving(villages, now));
    }

    /**
     * Refuses to entrust a matter to somebody who does not serve its village.
     *
     * @throws Refusal {@code not-a-holder}
     */
    public void demandServes(int person, Ancestors where, Instant now) {
        if (territory.serving(where.villageId(), territory.present(now)).stream()
                .noneMatch(holder -> holder.personId() == person)) {
            throw Refusal.ruleBroken("not-a-holder", Map.of("person", person)).at("person");
        }
    }
}
