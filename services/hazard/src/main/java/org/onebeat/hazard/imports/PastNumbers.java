package org.onebeat.hazard.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onebeat.hazard.hazard.HazardNumber;
import org.onebeat.hazard.hazard.HazardNumbers;
import org.onebeat.service.imports.Fresh;
import org.onebeat.service.imports.Import;
import org.onebeat.service.time.CivilTime;

/** Numbers for hazards of the past, of the years in which they were found. */
@ApplicationScoped
class PastNumbers {

    private final HazardNumbers numbers;

    PastNumbers(HazardNumbers numbers) {
        this.numbers = numbers;
    }

    /** One for each hazard of the call; years in order, so that two calls never wait for one another for ever. */
    Drawn drawFor(Import<PastInspection> call) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Fresh<PastInspection> fresh : call.fresh()) {
            counts.merge(yearOf(fresh.occurredAt()), fresh.record().findings().size(), Integer::sum);
        }
        Map<Integer, Iterator<HazardNumber>> drawn = new HashMap<>();
        counts.forEach((year, count) ->
                drawn.put(year, numbers.next(call.countyId(), year, count).iterator()));
        return new Drawn(drawn);
    }

    private static int yearOf(Instant instant) {
        return CivilTime.dayOf(instant).getYear();
    }

    record Drawn(Map<Integer, Iterator<HazardNumber>> byYear) {

        List<HazardNumber> next(Instant found, int count) {
            return Stream.generate(byYear.get(yearOf(found))::next).limit(count).toList();
        }
    }
}
