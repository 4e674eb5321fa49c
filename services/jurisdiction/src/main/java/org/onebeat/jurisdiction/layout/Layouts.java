package org.onebeat.jurisdiction.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.layout.StationLayout.Across;
import org.onebeat.jurisdiction.layout.StationLayout.SectorLine;
import org.onebeat.jurisdiction.layout.StationLayout.VillageLine;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Beat;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Puts the force together, down the line and across it. */
@ApplicationScoped
class Layouts {

    private static final Set<AreaKind> HELD =
            EnumSet.of(AreaKind.STATION, AreaKind.SECTOR, AreaKind.VILLAGE, AreaKind.GRID);

    private final Territory territory;
    private final HeldPosts posts;
    private final Clock clock;

    Layouts(Territory territory, HeldPosts posts, Clock clock) {
        this.territory = territory;
        this.posts = posts;
        this.clock = clock;
    }

    /** A line for each of these areas, all of one kind, counties or stations, which lie below these roots. */
    List<LayoutLine> linesOf(Collection<Area> areas, Collection<Integer> roots) {
        Line line = line(roots);
        return areas.stream()
                .sorted(Comparator.comparing(Area::code))
                .map(area -> lineOf(area, line))
                .toList();
    }

    StationLayout of(Area station, Ancestors where) {
        Line line = line(List.of(station.id()));
        Named named = named(line, where);
        Map<Integer, List<VillageLine>> bySector = new TreeMap<>();
        List<VillageLine> ofNone = new ArrayList<>();
        for (Beat beat : line.beats()) {
            Integer sector = beat.where().sectorId();
            (sector == null ? ofNone : bySector.computeIfAbsent(sector, any -> new ArrayList<>()))
                    .add(villageOf(beat, line, named));
        }
        line.places().forEach((area, place) -> {
            if (Objects.equals(place.sectorId(), area) && place.villageId() == null) {
                bySector.computeIfAbsent(area, any -> new ArrayList<>());
            }
        });
        List<SectorLine> beats = new ArrayList<>();
        bySector.forEach((sector, villages) ->
                beats.add(new SectorLine(named.area(sector), line.of(Role.COMMUNITY_OFFICER, sector), villages)));
        if (!ofNone.isEmpty()) {
            beats.add(new SectorLine(null, List.of(), ofNone));
        }
        return new StationLayout(
                named.area(station.id()),
                named.area(where.countyId()),
                line.of(Role.SUPPORTING_LEADER, station.id()),
                line.of(Role.STATION_CHIEF, station.id()),
                line.of(Role.COMMUNITY_OFFICER, station.id()),
                beats,
                across(line, named));
    }

    private Line line(Collection<Integer> areas) {
        Instant now = clock.instant();
        Set<Integer> held = new HashSet<>(territory.below(areas, HELD, CivilTime.dayOf(now)));
        held.addAll(areas);
        return new Line(
                areas.stream()
                        .flatMap(area -> territory.beats(area, now).stream())
                        .toList(),
                posts.over(held, now),
                territory.ancestorsOf(held, CivilTime.dayOf(now)));
    }

    private static LayoutLine lineOf(Area area, Line line) {
        List<Beat> villages = line.villagesOf(area.kind(), area.id());
        List<Integer> stations = line.places().entrySet().stream()
                .filter(place -> Objects.equals(place.getValue().at(area.kind()), area.id()))
                .filter(place -> Objects.equals(place.getKey(), place.getValue().stationId()))
                .map(Map.Entry::getKey)
                .toList();
        return new LayoutLine(
                new AreaName(area.id(), area.name()),
                area.kind(),
                line.of(Role.STATION_CHIEF, area.id()),
                stations.size(),
                (int) stations.stream()
                        .filter(station -> line.of(Role.STATION_CHIEF, station).isEmpty())
                        .count(),
                villages.size(),
                (int) villages.stream()
                        .filter(beat -> beat.holder().isPresent())
                        .count(),
                (int) villages.stream().filter(Beat::own).count(),
                line.people(Role.COMMUNITY_OFFICER, area.kind(), area.id()),
                line.people(Role.AUXILIARY, area.kind(), area.id()),
                line.people(Role.GRID_WORKER, area.kind(), area.id()));
    }

    private static VillageLine villageOf(Beat beat, Line line, Named named) {
        return new VillageLine(
                named.area(beat.village()),
                named.area(beat.where().townshipId()),
                line.of(Role.COMMUNITY_OFFICER, beat.village()),
                line.of(Role.AUXILIARY, beat.village()),
                line.within(Role.GRID_WORKER, beat.village()),
                beat.holder().isEmpty());
    }

    private static List<Across> across(Line line, Named named) {
        return line.beats().stream()
                .map(beat -> beat.where().townshipId())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(township -> township, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry ->
                        new Across(named.area(entry.getKey()), entry.getValue().intValue()))
                .toList();
    }

    private Named named(Line line, Ancestors where) {
        Stream<Integer> areas = Stream.concat(
                line.places().keySet().stream(),
                Stream.concat(Stream.of(where.countyId()), line.beats().stream().map(beat -> beat.where()
                        .townshipId())));
        return Named.ofAreas(territory, areas, Stream.empty());
    }
}
