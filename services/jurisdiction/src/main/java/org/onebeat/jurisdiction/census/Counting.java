package org.onebeat.jurisdiction.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Named;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Territory;

/** Villages are counted: all that came in one call, or none of it. */
@ApplicationScoped
public class Counting {

    private static final int SHOWN = 12;

    private final VillageCounts counts;
    private final Telling telling;
    private final Standing standing;
    private final CurrentCaller caller;
    private final Territory territory;
    private final Trail trail;

    Counting(
            VillageCounts counts,
            Telling telling,
            Standing standing,
            CurrentCaller caller,
            Territory territory,
            Trail trail) {
        this.counts = counts;
        this.telling = telling;
        this.standing = standing;
        this.caller = caller;
        this.territory = territory;
        this.trail = trail;
    }

    /** The latest counts of this village, the newest first. */
    public List<CountView> ofVillage(Ancestors village) {
        List<VillageCount> rows = counts.list(
                Restriction.of("it.ancestors.villageId = :village").with("village", village.villageId()),
                VillageCounts.LATEST_FIRST.sort(),
                SHOWN);
        return views(rows);
    }

    List<CountView> record(NewCounts form) {
        standing.demandNotFuture(form.on(), "on");
        List<Integer> villages =
                form.counts().stream().map(NewCounts.OfVillage::village).toList();
        Map<Integer, Ancestors> where = standing.of(Set.copyOf(villages));
        demandWhole(villages, where);
        demandNotCounted(villages, form);
        List<VillageCount> rows = form.counts().stream()
                .map(one -> counts.add(new VillageCount(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        where.get(one.village()),
                        form.on(),
                        new CountForm(one.households(), one.people(), form.source()))))
                .toList();
        rows.forEach(row -> note("village-counted", row));
        telling.tell(villages);
        return views(rows);
    }

    CountView correct(VillageCount count, CountForm form) {
        count.correct(form);
        note("village-count-corrected", count);
        telling.tell(List.of(count.ancestors().villageId()));
        return views(List.of(count)).getFirst();
    }

    List<CountView> views(List<VillageCount> rows) {
        Named named = Named.of(territory, rows.stream().map(VillageCount::ancestors), Stream.empty());
        return rows.stream().map(row -> CountView.of(row, named)).toList();
    }

    private void demandWhole(List<Integer> villages, Map<Integer, Ancestors> where) {
        Set<Integer> seen = new HashSet<>();
        for (int at = 0; at < villages.size(); at++) {
            Integer village = villages.get(at);
            String field = "counts[" + at + "].village";
            Ancestors place = where.get(village);
            if (place == null
                    || !Objects.equals(place.villageId(), village)
                    || !caller.scope().covers(place)) {
                throw Refusal.ruleBroken("not-your-village").at(field);
            }
            if (!seen.add(village)) {
                throw Refusal.ruleBroken("village-repeated").at(field);
            }
        }
    }

    private void demandNotCounted(List<Integer> villages, NewCounts form) {
        Set<Integer> counted = counts.of(villages, form.on()).stream()
                .map(count -> count.ancestors().villageId())
                .collect(Collectors.toSet());
        if (!counted.isEmpty()) {
            int first = villages.indexOf(counted.iterator().next());
            throw Refusal.conflict("village-counted", Map.of("day", form.on()))
                    .at("counts[" + first + "].village")
                    .with("villages", counted);
        }
    }

    private void note(String deed, VillageCount count) {
        trail.note(deed, "village-count", count.id().toString(), count.ancestors(), null);
    }
}
