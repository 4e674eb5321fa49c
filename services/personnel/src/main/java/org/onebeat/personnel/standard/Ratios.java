package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** The two ratios against the targets of their days. */
@ApplicationScoped
class Ratios {
    private final Strengths strengths;
    private final StaffingStandards standards;
    private final Territory territory;
    private final CurrentCaller caller;

    Ratios(Strengths strengths, StaffingStandards standards, Territory territory, CurrentCaller caller) {
        this.strengths = strengths;
        this.standards = standards;
        this.territory = territory;
        this.caller = caller;
    }

    /** For whoever sees the city all counties together, then each. */
    List<StrengthFigure> by(LocalDate day) {
        Map<Integer, Strength> counties = strengths.on(List.of(day)).get(day);
        StaffingStandard standard = standards.on(day);
        Named named = Named.ofAreas(territory, counties.keySet().stream(), Stream.empty());
        return Stream.concat(
                        seesTheCity() ? Stream.of(all(day, counties, null, standard)) : Stream.empty(),
                        counties.entrySet().stream()
                                .map(each ->
                                        StrengthFigure.of(named.area(each.getKey()), day, each.getValue(), standard)))
                .toList();
    }

    /** Of one county, or of all in scope together, on each of these days; 404 for a county that is not the caller's. */
    List<StrengthFigure> over(List<LocalDate> days, Integer county) {
        if (county != null && !caller.scope().areas(AreaKind.COUNTY).contains(county)) {
            throw Refusal.notFound();
        }
        return strengths.on(days).entrySet().stream()
                .map(each -> all(each.getKey(), each.getValue(), county, standards.on(each.getKey())))
                .toList();
    }

    private boolean seesTheCity() {
        return caller.scope().areas(AreaKind.COUNTY).contains(City.ID);
    }

    /** Of one county, or of all in scope together. */
    Strength on(LocalDate day, Integer county) {
        return sum(strengths.on(List.of(day)).get(day), county);
    }

    private StrengthFigure all(
            LocalDate day, Map<Integer, Strength> counties, Integer county, StaffingStandard standard) {
        int area = county != null || seesTheCity() || counties.isEmpty()
                ? Optional.ofNullable(county).orElse(City.ID)
                : counties.keySet().iterator().next();
        Named named = Named.ofAreas(territory, Stream.of(area), Stream.empty());
        return StrengthFigure.of(named.area(area), day, sum(counties, county), standard);
    }

    private static Strength sum(Map<Integer, Strength> counties, Integer county) {
        return counties.entrySet().stream()
                .filter(each -> county == null || county.equals(each.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Strength.NONE, Strength::plus);
    }
}
