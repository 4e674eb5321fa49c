package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Where the standard is not met, village by village and summed up. */
@ApplicationScoped
class Gaps {
    private final Inspection inspection;
    private final Territory territory;
    private final Clock clock;

    Gaps(Inspection inspection, Territory territory, Clock clock) {
        this.inspection = inspection;
        this.territory = territory;
        this.clock = clock;
    }

    List<Staffing> rows(GapQuestion question) {
        return all(question).stream().filter(row -> question.met || !row.met()).toList();
    }

    List<Staffing> all(GapQuestion question) {
        LocalDate day = question.on == null ? CivilTime.today(clock) : question.on;
        return inspection.on(day, question.county, question.station);
    }

    List<StaffingFigure> figures(GapQuestion question) {
        Function<Staffing, Integer> unit = question.county == null
                ? row -> row.watch().where().countyId()
                : row -> row.watch().where().stationId();
        Map<Integer, List<Staffing>> units = all(question).stream()
                .filter(row -> Objects.nonNull(unit.apply(row)))
                .collect(Collectors.groupingBy(unit, TreeMap::new, Collectors.toList()));
        Named named = Named.ofAreas(territory, units.keySet().stream(), Stream.empty());
        return units.entrySet().stream()
                .map(each -> StaffingFigure.of(named.area(each.getKey()), each.getValue()))
                .toList();
    }

    Named named(List<Staffing> rows) {
        return Named.of(territory, rows.stream().map(row -> row.watch().where()), Stream.empty());
    }
}
