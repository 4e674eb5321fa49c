package org.onebeat.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        var today = today(countyId, records);
        records.stream()
                .filter(record -> villageOf(record) != null && !today.containsKey(villageOf(record)))
                .forEach(record -> flaws.at(record.index(), "village", "unknown-village"));
        var asked = records.stream()
                .filter(record -> today.containsKey(villageOf(record)))
                .map(record -> then(record, today))
                .toList();
        var places = territory.ancestorsOf(asked);
        var holders = territory.responsibleFor(asked);
        return records.stream()
                .filter(record -> villageOf(record) == null || today.containsKey(villageOf(record)))
                .map(record -> villageOf(record) == null ? record : placed(record, today, places, holders))
                .toList();
    }

    /** Where the villages of the county stand today, by the codes that were told. */
    private <R extends PastRecord> Map<String, Ancestors> today(int countyId, List<Fresh<R>> records) {
        var codes = records.stream()
                .map(Villages::villageOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var areas = territory.areasByCode(codes);
        var places = territory.ancestorsOf(areas.values().stream().map(Area::id).toList(), CivilTime.today(clock));
        Map<String, Ancestors> today = new HashMap<>();
        areas.forEach((code, area) -> Optional.ofNullable(places.get(area.id()))
                .filter(where -> where.countyId() == countyId && where.villageId() != null)
                .ifPresent(where -> today.put(code, where)));
        return today;
    }

    /** In the borders of its day; where the village had no place then, or one in another county, in today's. */
    private static <R extends PastRecord> Fresh<R> placed(
            Fresh<R> record, Map<String, Ancestors> today, Map<AreaAt, Ancestors> places, Map<AreaAt, Holder> holders) {
        var now = today.get(villageOf(record));
        var then = then(record, today);
        var where = Optional.ofNullable(places.get(then))
                .filter(past -> past.countyId().equals(now.countyId()))
                .orElse(now);
        var holder =
                Optional.ofNullable(holders.get(then)).map(Holder::personId).orElse(null);
        return new Fresh<>(record.index(), record.id(), record.record(), record.occurredAt(), where, holder);
    }

    private static AreaAt then(Fresh<?> record, Map<String, Ancestors> today) {
        return new AreaAt(today.get(villageOf(record)).villageId(), record.occurredAt());
    }

    private static String villageOf(Fresh<?> record) {
        return record.record().village();
    }
}
