package org.onebeat.jurisdiction.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.audit.Trail;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Succession;
import org.onebeat.territory.Territory;

/**
 * A village that others become part of counts, from that day on, what it and they counted last: one count more, dated the
 * day, that names them as its source. Where one of them was never counted, nobody knows how many there are.
 */
@ApplicationScoped
class Joining {

    private static final int LONGEST_SOURCE = 100;

    private final VillageCounts counts;
    private final Telling telling;
    private final Standing standing;
    private final Territory territory;
    private final Trail trail;

    Joining(VillageCounts counts, Telling telling, Standing standing, Territory territory, Trail trail) {
        this.counts = counts;
        this.telling = telling;
        this.standing = standing;
        this.territory = territory;
        this.trail = trail;
    }

    /** For those of these areas whose day has come, once. */
    void join(Collection<Integer> areas) {
        Map<LocalDate, Map<Integer, List<Succession>>> joined = territory.successions(areas).stream()
                .collect(Collectors.groupingBy(
                        Succession::from, TreeMap::new, Collectors.groupingBy(Succession::successor)));
        joined.forEach((day, villages) -> villages.forEach((village, merged) -> join(village, merged, day)));
    }

    private void join(int village, List<Succession> merged, LocalDate day) {
        List<Integer> parts = Stream.concat(
                        Stream.of(village),
                        merged.stream().map(Succession::area).sorted())
                .toList();
        List<VillageCount> latest = parts.stream()
                .flatMap(part -> counts.latest(part, day).stream())
                .toList();
        boolean told = latest.stream()
                .anyMatch(count ->
                        count.ancestors().villageId() == village && count.on().equals(day));
        Optional<Ancestors> where =
                Optional.ofNullable(standing.whereaboutsOf(List.of(village)).get(village));
        if (!told && latest.size() == parts.size() && where.isPresent()) {
            VillageCount sum = counts.add(new VillageCount(
                    UuidVersion7Strategy.INSTANCE.generateUuid(null),
                    where.get(),
                    day,
                    new CountForm(
                            sum(latest, VillageCount::households), sum(latest, VillageCount::people), source(parts))));
            telling.tell(List.of(village));
            trail.note("village-counts-joined", "village-count", sum.id().toString(), sum.ancestors(), null);
        }
    }

    private String source(List<Integer> parts) {
        String names = parts.stream().map(territory::nameOf).collect(Collectors.joining(" + "));
        return names.length() > LONGEST_SOURCE ? parts.size() + " → 1" : names;
    }

    private static int sum(List<VillageCount> latest, ToIntFunction<VillageCount> figure) {
        return latest.stream().mapToInt(figure).sum();
    }
}
