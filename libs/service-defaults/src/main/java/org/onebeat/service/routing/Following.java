package org.onebeat.service.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Placed;
import org.onebeat.territory.PostingChanged;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;

/** Lets the service's open work follow what is heard of posts and areas. */
@ApplicationScoped
class Following {
    private final Instance<OpenWork<?>> works;
    private final Routing routing;
    private final Territory territory;
    private final RoutingLock lock;

    Following(@Any Instance<OpenWork<?>> works, Routing routing, Territory territory, RoutingLock lock) {
        this.works = works;
        this.routing = routing;
        this.territory = territory;
        this.lock = lock;
    }

    /** Who is still posted over what became part of another serves that: see {@link Territory#serving}. */
    void hear(@Observes PostingChanged changed) {
        Set<Integer> areas = new HashSet<>(changed.areaIds());
        areas.addAll(territory
                .heirs(changed.areaIds(), CivilTime.dayOf(changed.at()))
                .values());
        works.forEach(work -> follow(work, areas, changed.at()));
    }

    /**
     * Areas arrive in any order: what was heard of before what it stands in, or became, follows now. So does what stands in
     * an heir: who is posted over the area that ended serves that too.
     */
    void hear(@Observes AreaChanged changed) {
        if (changed.moving().isEmpty()) {
            return;
        }
        Set<Integer> areas = new HashSet<>(changed.moving());
        areas.addAll(territory.affectedBy(changed.moving(), Set.of(AreaKind.VILLAGE), changed.day()));
        areas.addAll(territory.heirs(changed.moving(), changed.day()).values());
        works.forEach(work -> follow(work, areas, changed.at()));
    }

    private <M extends Placed> void follow(OpenWork<M> work, Set<Integer> areas, Instant at) {
        lock.alone();
        List<M> open = work.openBelow(areas);
        if (!open.isEmpty()) {
            Set<Integer> villages =
                    open.stream().map(matter -> matter.ancestors().villageId()).collect(Collectors.toSet());
            work.follow(open, routing.standing(villages, at));
        }
    }
}
