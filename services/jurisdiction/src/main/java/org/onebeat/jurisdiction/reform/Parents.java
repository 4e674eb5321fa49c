package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Membership;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;

/** In what an area of some kind can stand. */
@ApplicationScoped
class Parents {

    private static final String FIELD = "parents";

    private final Areas areas;

    Parents(Areas areas) {
        this.areas = areas;
    }

    /** These areas by their kinds, if they are what an area of this kind stands in and are there long enough. */
    Map<AreaKind, Area> of(AreaKind kind, Collection<Integer> ids, LocalDate day, Function<AreaKind, LocalDate> until) {
        List<Area> found = areas.withIds(ids);
        if (found.size() < ids.size()) {
            throw Refusal.ruleBroken("parent-unknown").at(FIELD);
        }
        Map<AreaKind, Area> parents = new EnumMap<>(AreaKind.class);
        found.forEach(parent -> parents.put(parent.kind(), parent));
        Set<AreaKind> needed = needed(kind);
        boolean sector = kind == AreaKind.VILLAGE && parents.containsKey(AreaKind.SECTOR);
        if (sector) {
            needed.add(AreaKind.SECTOR);
        }
        if (found.size() > parents.size() || !parents.keySet().equals(needed)) {
            throw Refusal.ruleBroken("parents-wrong").at(FIELD).with("needed", needed);
        }
        parents.forEach((above, parent) -> demandThere(parent, day, until.apply(above)));
        return parents;
    }

    /** Refuses areas that go on in what is no more by then. */
    void demandLasting(Collection<Area> going, LocalDate day) {
        Map<Integer, Area> parents = areas
                .withIds(going.stream()
                        .flatMap(area -> area.memberships().stream())
                        .map(Membership::parent)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Area::id, Function.identity()));
        going.stream()
                .flatMap(area -> area.memberships().stream())
                .filter(held -> held.until() == null || held.until().isAfter(day))
                .filter(held -> ends(parents.get(held.parent()), held.until()))
                .map(held -> parents.get(held.parent()))
                .findFirst()
                .ifPresent(parent -> {
                    throw Withdrawing.firstAt(parent, parent.until());
                });
    }

    private static boolean ends(Area parent, LocalDate before) {
        return parent != null && parent.until() != null && (before == null || before.isAfter(parent.until()));
    }

    /** Where an area of the kind comes to stand among them. */
    static Place place(AreaKind kind, int id, Map<AreaKind, Area> parents) {
        return switch (kind) {
            case CITY -> throw Refusal.ruleBroken("kind-wrong").at("kind");
            case COUNTY -> Place.ofCounty(id);
            case TOWNSHIP, STATION ->
                new Place(kind, parents.get(AreaKind.COUNTY).id(), null, null);
            case SECTOR -> {
                Area station = parents.get(AreaKind.STATION);
                yield new Place(kind, station.ancestors().countyId(), null, station.id());
            }
            case VILLAGE -> {
                Area station = parents.get(AreaKind.STATION);
                Area sector = parents.get(AreaKind.SECTOR);
                yield new Place(
                        kind,
                        station.ancestors().countyId(),
                        parents.get(AreaKind.TOWNSHIP).id(),
                        station.id(),
                        sector == null ? null : sector.id(),
                        null);
            }
            case GRID -> {
                var of = parents.get(AreaKind.VILLAGE).ancestors();
                yield new Place(kind, of.countyId(), of.townshipId(), of.stationId(), of.sectorId(), of.villageId());
            }
        };
    }

    private static Set<AreaKind> needed(AreaKind kind) {
        return switch (kind) {
            case CITY, COUNTY -> EnumSet.noneOf(AreaKind.class);
            case TOWNSHIP, STATION -> EnumSet.of(AreaKind.COUNTY);
            case SECTOR -> EnumSet.of(AreaKind.STATION);
            case VILLAGE -> EnumSet.of(AreaKind.TOWNSHIP, AreaKind.STATION);
            case GRID -> EnumSet.of(AreaKind.VILLAGE);
        };
    }

    private static void demandThere(Area parent, LocalDate day, LocalDate until) {
        boolean begun = !parent.from().isAfter(day);
        boolean lasts = parent.until() == null || until != null && !until.isAfter(parent.until());
        if (!begun || !lasts) {
            throw Refusal.ruleBroken(
                            "parent-not-there",
                            Map.of(
                                    "name", parent.name(),
                                    "first", parent.from(),
                                    "until", parent.until() == null ? "" : parent.until()))
                    .at(FIELD);
        }
    }
}
