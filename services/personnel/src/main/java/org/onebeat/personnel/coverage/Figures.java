package org.onebeat.personnel.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Sums villages up by county, or by station of one county. */
@ApplicationScoped
class Figures {
    private final Territory territory;

    Figures(Territory territory) {
        this.territory = territory;
    }

    List<CoverageFigure> by(List<Watch> villages, Integer county) {
        Function<Watch, Integer> unit = county == null
                ? watch -> watch.where().countyId()
                : watch -> watch.where().stationId();
        Map<Integer, List<Watch>> units = villages.stream()
                .filter(watch -> Objects.nonNull(unit.apply(watch)))
                .collect(Collectors.groupingBy(unit, TreeMap::new, Collectors.toList()));
        Named named = Named.ofAreas(territory, units.keySet().stream(), Stream.empty());
        return units.entrySet().stream()
                .map(each -> CoverageFigure.of(named.area(each.getKey()), each.getValue()))
                .toList();
    }
}
