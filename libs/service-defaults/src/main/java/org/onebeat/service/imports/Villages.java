package org.onebeat.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Territory;

/** Where the records of a call stood, and who was responsible. */
@ApplicationScoped
class Villages {
    private final Territory territory;
    private final Clock clock;

    Villages(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /** Each with its place and its holder; without those whose village is none of the county, which is noted. */
    <R extends PastRecord> List<Fresh<R>> placed(int countyId, List<Fresh<R>> records, Flaws flaws) {
        var codes = records.stream()
                .map(record -> record.record().village())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return records;
        }
        Map<String, Area> areas = territory.areasByCode(codes);
        Map<Integer, Ancestors> now =
                territory.ancestorsOf(areas.values().stream().map(Area::id).toList(), CivilTime.today(clock));
        now.values().removeIf(where -> where.countyId() != countyId || where.villageId() == null);

        Function<Fresh<R>, Optional<AreaAt>> at =
                record -> Optional.ofNullable(areas.get(record.record().village()))
                        .filter(area -> now.containsKey(area.id()))
                        .map(area -> new AreaAt(area.id(), record.occurredAt()));
        var asked =
                records.stream().flatMap(record -> at.apply(record).stream()).toList();
        Map<AreaAt, Ancestors> then = territory.ancestorsOf(asked);
        Map<AreaAt, Holder> holders = territory.responsibleFor(asked);

        List<Fresh<R>> placed = new ArrayList<>(records.size());
        for (var record : records) {
            if (record.record().village() == null) {
                placed.add(record);
                continue;
            }
            at.apply(record)
                    .ifPresentOrElse(
                            it -> placed.add(placed(record, where(it, then, now), holders.get(it))),
                            () -> flaws.at(record.index(), "village", "unknown-village"));
        }
        return placed;
    }

    /** In the borders of its day; where the village had no place then, or one in another county, in today's. */
    private static Ancestors where(AreaAt asked, Map<AreaAt, Ancestors> then, Map<Integer, Ancestors> now) {
        var today = now.get(asked.area());
        return Optional.ofNullable(then.get(asked))
                .filter(past -> past.countyId().equals(today.countyId()))
                .orElse(today);
    }

    private static <R extends PastRecord> Fresh<R> placed(Fresh<R> record, Ancestors where, Holder holder) {
        return new Fresh<>(
                record.index(),
                record.id(),
                record.record(),
                record.occurredAt(),
                where,
                holder == null ? null : holder.personId());
    }
}
