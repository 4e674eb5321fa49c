package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.installation.City;
import org.onebeat.personnel.posting.Place;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;
import org.onebeat.workbook.Workbook;

/** Writes the gazetteer of a workbook for the present caller. */
@ApplicationScoped
class Gazetteers {
    private static final List<AreaKind> BELOW = List.of(
            AreaKind.COUNTY, AreaKind.TOWNSHIP, AreaKind.STATION, AreaKind.SECTOR, AreaKind.VILLAGE, AreaKind.GRID);

    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    Gazetteers(Territory territory, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    Gazetteer of(Workbook workbook) {
        Set<Integer> counties = caller.scope().areas(AreaKind.COUNTY);
        boolean city = counties.contains(City.ID);
        List<Reference> known = known(city ? Set.of(City.ID) : counties);
        Set<String> codes = known.stream()
                .filter(reference -> reference.kind() == AreaKind.COUNTY)
                .map(Reference::code)
                .collect(Collectors.toSet());
        Gazetteer gazetteer = new Gazetteer(known, code -> city || codes.contains(code), this::renewed);
        gazetteer.bring(AreaKind.COUNTY, workbook.rows("counties"));
        gazetteer.bring(AreaKind.TOWNSHIP, workbook.rows("townships"));
        gazetteer.bring(AreaKind.STATION, workbook.rows("stations"));
        gazetteer.bring(AreaKind.SECTOR, workbook.rows("sectors"));
        gazetteer.bring(AreaKind.VILLAGE, workbook.rows("villages"));
        gazetteer.bring(AreaKind.GRID, workbook.rows("grids"));
        return gazetteer;
    }

    private Optional<String> renewed(String code) {
        return Optional.ofNullable(territory.areasByCode(List.of(code)).get(code))
                .map(Area::code)
                .filter(today -> !today.equals(code));
    }

    private List<Reference> known(Set<Integer> roots) {
        LocalDate today = CivilTime.today(clock);
        Set<Integer> ids = new HashSet<>(roots);
        for (int root : roots) {
            BELOW.forEach(kind -> ids.addAll(territory.below(root, kind, today)));
        }
        Map<Integer, Area> areas = territory.areas(ids);
        Map<Integer, Ancestors> ancestors = territory.ancestorsOf(ids, today);
        return ids.stream()
                .filter(id -> areas.containsKey(id) && ancestors.containsKey(id))
                .filter(id -> areas.get(id).code() != null && areas.get(id).name() != null)
                .map(id -> Reference.known(new Place(areas.get(id), ancestors.get(id))))
                .toList();
    }
}
