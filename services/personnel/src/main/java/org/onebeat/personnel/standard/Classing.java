package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Puts villages into classes; what was said of a village stands where the village stands. */
@ApplicationScoped
class Classing {
    private final VillageClassings classings;
    private final Terms terms;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Classing(
            VillageClassings classings,
            Terms terms,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.classings = classings;
        this.terms = terms;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    List<ClassingView> of(int village) {
        demand(village);
        return classings.of(village).stream()
                .map(classing -> new ClassingView(classing.villageClass(), classing.from()))
                .toList();
    }

    List<ClassingView> add(int village, ClassingForm form) {
        Ancestors where = demand(village);
        if (form.villageClass() != null) {
            terms.demand(Catalogue.VILLAGE_CLASS, form.villageClass(), "villageClass", form.from());
        }
        if (classings.isClassed(village, form.from())) {
            throw Refusal.conflict("class-of-day").at("from");
        }
        classings.add(new VillageClassing(where, form.villageClass(), form.from()));
        trail.note("village-classed", "village", Integer.toString(village), where, form.villageClass());
        return of(village);
    }

    void follow(@Observes AreaChanged news) {
        if (news.moving().isEmpty()) {
            return;
        }
        Set<Integer> moved = new HashSet<>(news.moving());
        moved.addAll(territory.affectedBy(news.moving(), Set.of(AreaKind.VILLAGE), news.day()));
        List<VillageClassing> below = classings.below(moved);
        Set<Integer> villages =
                below.stream().map(row -> row.ancestors().villageId()).collect(Collectors.toSet());
        Map<Integer, Ancestors> now = villages.isEmpty() ? Map.of() : territory.ancestorsOf(villages, news.day());
        below.stream()
                .filter(row -> now.containsKey(row.ancestors().villageId()))
                .forEach(row -> row.stand(now.get(row.ancestors().villageId())));
    }

    private Ancestors demand(int village) {
        Ancestors where =
                territory.ancestorsOf(Set.of(village), CivilTime.today(clock)).get(village);
        if (where == null || !caller.scope().covers(where)) {
            throw Refusal.notFound();
        }
        if (!Integer.valueOf(village).equals(where.villageId())) {
            throw Refusal.ruleBroken("not-a-village").at("village");
        }
        return where;
    }
}
