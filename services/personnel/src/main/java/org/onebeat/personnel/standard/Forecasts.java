package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Computes what more people would change. */
@ApplicationScoped
class Forecasts {
    private final Gaps gaps;
    private final Ratios ratios;
    private final StaffingStandards standards;
    private final Territory territory;
    private final Clock clock;

    Forecasts(Gaps gaps, Ratios ratios, StaffingStandards standards, Territory territory, Clock clock) {
        this.gaps = gaps;
        this.ratios = ratios;
        this.standards = standards;
        this.territory = territory;
        this.clock = clock;
    }

    Forecast of(ForecastQuestion question) {
        List<Staffing> villages = gaps.all(question.villages());
        if (villages.isEmpty()) {
            throw Refusal.notFound();
        }
        Reinforcement more = Reinforcement.of(villages, question.people());
        int asked = Stream.of(question.station, question.county, (Integer) City.ID)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        AreaName area =
                Named.ofAreas(territory, Stream.of(asked), Stream.empty()).area(asked);
        LocalDate today = CivilTime.today(clock);
        Strength present = ratios.on(today, question.county);
        boolean told = question.police && question.station == null && present.countyPolice() > 0;
        return new Forecast(
                question.people(),
                more.places(),
                StaffingFigure.of(area, more.before()),
                StaffingFigure.of(area, more.after()),
                told ? ratio(area, today, present) : null,
                told ? ratio(area, today, present.withCommunityPolice(question.people())) : null,
                places(more));
    }

    private StrengthFigure ratio(AreaName area, LocalDate today, Strength strength) {
        return StrengthFigure.of(area, today, strength, standards.on(today));
    }

    private List<Forecast.Place> places(Reinforcement more) {
        Map<Integer, Staffing> after =
                more.after().stream().collect(Collectors.toMap(Staffing::village, Function.identity()));
        List<Staffing> placed = more.before().stream()
                .filter(row -> more.placed().containsKey(row.village()))
                .sorted(Comparator.comparingDouble(Staffing::lacking).reversed().thenComparing(Staffing::village))
                .toList();
        Named named = gaps.named(placed);
        return placed.stream()
                .map(row -> new Forecast.Place(
                        named.area(row.village()),
                        named.area(row.watch().where().stationId()),
                        more.placed().get(row.village()),
                        StaffingFigure.rounded(row.lacking()),
                        StaffingFigure.rounded(after.get(row.village()).lacking())))
                .toList();
    }
}
