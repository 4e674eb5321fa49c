package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Refused;
import org.onebeat.territory.Territory;

/** Where the villages of the caller stand. */
@ApplicationScoped
public class Standing {

    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    Standing(Territory territory, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    public LocalDate today() {
        return CivilTime.today(clock);
    }

    /**
     * Where a village of the caller stands today.
     *
     * @throws Refusal {@code not-a-village}
     * @throws Refused {@code out-of-scope}
     */
    public Ancestors ofVillage(int village) {
        Ancestors where = territory.ancestorsOf(village, today());
        if (!Objects.equals(where.villageId(), village)) {
            throw Refusal.ruleBroken("not-a-village").at("village");
        }
        if (!caller.scope().covers(where)) {
            throw new Refused("out-of-scope");
        }
        return where;
    }

    /** By the borders of that day; by today's where nobody knows those. */
    Ancestors onDay(Ancestors today, LocalDate day) {
        return territory.ancestorsOf(List.of(today.villageId()), day).getOrDefault(today.villageId(), today);
    }

    /** Where each point's village stood when the point opened; those of which nobody knows are left out. */
    Map<Opening, Ancestors> onTheirDays(Collection<Opening> openings) {
        Map<AreaAt, Ancestors> places = territory.ancestorsOf(
                openings.stream().map(Standing::opening).distinct().toList());
        return openings.stream()
                .filter(opening -> places.containsKey(opening(opening)))
                .collect(Collectors.toMap(
                        Function.identity(), opening -> places.get(opening(opening)), (one, same) -> one));
    }

    private static AreaAt opening(Opening opening) {
        return new AreaAt(opening.village(), CivilTime.startOf(opening.openedOn()));
    }

    /** Where these areas stand today; those that are no more are left out. */
    public Map<Integer, Ancestors> of(Collection<Integer> villages) {
        return territory.ancestorsOf(villages, today());
    }

    /** The areas that changed, and the villages that may stand elsewhere since. */
    public Set<Integer> affectedBy(AreaChanged changed) {
        Set<Integer> all = new HashSet<>(changed.areaIds());
        all.addAll(territory.affectedBy(changed.moving(), Set.of(AreaKind.VILLAGE), today()));
        return all;
    }

    /** Where what is in these villages stands today: there, or in what they became. */
    public Map<Integer, Ancestors> whereaboutsOf(Collection<Integer> villages) {
        return territory.placesOf(villages, today());
    }

    /** @throws Refusal {@code lies-in-future} */
    public void demandNotFuture(LocalDate day, String field) {
        if (day.isAfter(today())) {
            throw Refusal.ruleBroken("lies-in-future").at(field);
        }
    }
}
