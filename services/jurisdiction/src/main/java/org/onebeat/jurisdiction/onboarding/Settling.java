package org.onebeat.jurisdiction.onboarding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;

/** Finds where the new areas of a plan come to stand, and since when: parents are settled before what stands in them. */
final class Settling {

    private final Register register;
    private final LocalDate first;
    private final Map<String, Area> settled = new HashMap<>();

    /** @param first the day on which everything begins that stands in nothing younger */
    Settling(Register register, LocalDate first) {
        this.register = register;
        this.first = first;
    }

    Area settle(int id, Draft draft) {
        LocalDate begin = register.parents(draft).values().stream()
                .map(this::beginOf)
                .filter(first::isBefore)
                .max(LocalDate::compareTo)
                .orElse(first);
        Area area = Area.of(id, draft.traits(), place(draft, id), begin);
        settled.put(draft.code(), area);
        return area;
    }

    /** The ids of the areas in which a row stands directly. */
    Map<AreaKind, Integer> parents(Draft draft) {
        Map<AreaKind, Integer> ids = new EnumMap<>(AreaKind.class);
        register.parents(draft).forEach((kind, code) -> ids.put(kind, idOf(code)));
        return ids;
    }

    private Place place(Draft draft, int id) {
        Map<AreaKind, Integer> parents = parents(draft);
        return switch (draft.sheet()) {
            case COUNTIES -> Place.ofCounty(id);
            case TOWNSHIPS, STATIONS -> new Place(draft.sheet().area(), parents.get(AreaKind.COUNTY), null, null);
            case SECTORS -> {
                Integer county = ancestorsOf(register.parents(draft).get(AreaKind.STATION))
                        .countyId();
                yield new Place(AreaKind.SECTOR, county, null, parents.get(AreaKind.STATION));
            }
            case VILLAGES -> {
                Integer county = ancestorsOf(register.parents(draft).get(AreaKind.STATION))
                        .countyId();
                yield new Place(
                        AreaKind.VILLAGE,
                        county,
                        parents.get(AreaKind.TOWNSHIP),
                        parents.get(AreaKind.STATION),
                        parents.get(AreaKind.SECTOR),
                        null);
            }
            case GRIDS -> {
                Ancestors of = ancestorsOf(register.parents(draft).get(AreaKind.VILLAGE));
                yield new Place(
                        AreaKind.GRID, of.countyId(), of.townshipId(), of.stationId(), of.sectorId(), of.villageId());
            }
        };
    }

    int idOf(String code) {
        Area fresh = settled.get(code);
        return fresh != null ? fresh.id() : register.known(code).map(Known::id).orElseThrow();
    }

    private LocalDate beginOf(String code) {
        Area fresh = settled.get(code);
        return fresh != null
                ? fresh.from()
                : register.known(code).map(Settling::beginOf).orElseThrow();
    }

    /** A station that came from another county has villages of this one since then. */
    private static LocalDate beginOf(Known parent) {
        return parent.settled() == null || parent.kind() == AreaKind.VILLAGE ? parent.from() : parent.settled();
    }

    private Ancestors ancestorsOf(String code) {
        Area fresh = settled.get(code);
        return fresh != null
                ? fresh.ancestors()
                : register.known(code)
                        .map(area -> new Ancestors(
                                area.county(), area.township(), area.station(), area.sector(), area.village()))
                        .orElseThrow();
    }
}
