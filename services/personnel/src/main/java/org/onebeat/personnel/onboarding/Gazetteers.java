package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.onboarding.FormerCodes;
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

    /** The column of each sheet that refers to areas. */
    private static final Map<String, String> REFERENCES =
            Map.of(Planner.PEOPLE, "unit", Planner.POSTINGS, "areas", SecondPostsSheet.KEY, "organisation");

    private final Territory territory;
    private final FormerCodes former;
    private final CurrentCaller caller;
    private final Clock clock;

    Gazetteers(Territory territory, FormerCodes former, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.former = former;
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
        Set<String> unknown = mentioned(workbook);
        known.forEach(reference -> unknown.remove(reference.code()));
        Gazetteer gazetteer = new Gazetteer(known, code -> city || codes.contains(code), former.today(unknown));
        gazetteer.bring(AreaKind.COUNTY, workbook.rows("counties"));
        gazetteer.bring(AreaKind.TOWNSHIP, workbook.rows("townships"));
        gazetteer.bring(AreaKind.STATION, workbook.rows("stations"));
        gazetteer.bring(AreaKind.SECTOR, workbook.rows("sectors"));
        gazetteer.bring(AreaKind.VILLAGE, workbook.rows("villages"));
        gazetteer.bring(AreaKind.GRID, workbook.rows("grids"));
        return gazetteer;
    }

    /** What the cells that refer to areas say, codes and names alike. */
    private static Set<String> mentioned(Workbook workbook) {
        return REFERENCES.entrySet().stream()
                .flatMap(column -> workbook.rows(column.getKey()).stream()
                        .flatMap(row -> row.references(column.getValue()).stream()))
                .map(text -> text.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
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
