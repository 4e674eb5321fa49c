package org.onebeat.jurisdiction.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** All areas that the caller may see. */
@ApplicationScoped
public class Areas extends ScopedRepository<Area, Integer> {

    /** Fewer than a statement can have parameters. */
    private static final int CHUNK = 10_000;

    Areas(ScopedSession session) {
        super(Area.class, session);
    }

    /** Everything in scope that is not closed, what is planned too, in one query. */
    public List<Known> known(LocalDate today) {
        return select(
                "new org.onebeat.jurisdiction.area.Known("
                        + "it.id, it.kind, it.settlement, it.code, it.name,"
                        + " it.ancestors.countyId, it.ancestors.townshipId, it.ancestors.stationId,"
                        + " it.ancestors.sectorId, it.ancestors.villageId, it.from, it.until,"
                        + " (select max(m.from) from it.memberships m where m.from <= :today))",
                Restriction.of("it.standing <> :closed")
                        .with("closed", Standing.CLOSED)
                        .with("today", today),
                "order by it.id",
                Known.class);
    }

    /** These areas with their histories, in five queries for some thousands of them. */
    public List<Area> withIds(Collection<Integer> ids) {
        List<Integer> all = ids.stream().sorted().distinct().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(from + CHUNK, all.size())))
                .flatMap(some ->
                        list(Restriction.of("it.id in :ids").with("ids", some), Sort.ascending("id"), CHUNK).stream())
                .toList();
    }

    /** Those of these ids that are in scope, locked in the order of their ids until the end of the transaction. */
    public List<Area> locked(Collection<Integer> ids) {
        return ids.stream()
                .sorted()
                .distinct()
                .map(this::findLocked)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whatever stands directly below the area on that day or later. */
    public List<Area> membersFrom(int parent, LocalDate day) {
        Restriction members = Restriction.of("exists (select 1 from it.memberships m where m.parent = :parent"
                        + " and (m.until is null or m.until > :day))")
                .with("parent", parent)
                .with("day", day);
        return list(members, Sort.ascending("id"), Integer.MAX_VALUE);
    }

    /** Whatever stands directly below the area until that day and not longer. */
    public List<Area> membersUntil(int parent, LocalDate day) {
        Restriction members = Restriction.of(
                        "exists (select 1 from it.memberships m where m.parent = :parent and m.until = :day)")
                .with("parent", parent)
                .with("day", day);
        return list(members, Sort.ascending("id"), Integer.MAX_VALUE);
    }

    /** The grids of these villages that are not closed: they stand where their village stands. */
    List<Area> gridsOf(Collection<Integer> villages) {
        Restriction open = Restriction.of("it.kind = :grid and it.standing <> :closed")
                .with("grid", AreaKind.GRID)
                .with("closed", Standing.CLOSED);
        return listAmong("village", villages, open, Sort.ascending("id"));
    }

    /** What became this area, wholly or in part. */
    public List<Area> predecessorsOf(int area) {
        return list(
                Restriction.of("exists (select 1 from it.successors s where s.area = :area)")
                        .with("area", area),
                Sort.ascending("id"),
                Integer.MAX_VALUE);
    }

    /** Everything that ever had the code. */
    public List<Area> bearersOf(String code) {
        return list(
                Restriction.of("exists (select 1 from it.codes c where c.value = :code)")
                        .with("code", code),
                Sort.ascending("id"),
                Integer.MAX_VALUE);
    }

    /** Who else bears this code on that day or later. */
    public Optional<Area> bearerOf(String code, int but, LocalDate day) {
        return bearersOf(code).stream()
                .filter(area -> area.id() != but)
                .filter(area ->
                        area.codes().stream().anyMatch(held -> held.value().equals(code) && held.after(day)))
                .findFirst();
    }

    /** Another area of the kind that is called so while it stands within this parent, on that day or later. */
    public Optional<Area> namesakeOf(AreaKind kind, String name, int but, Within within, LocalDate day) {
        Restriction called = Restriction.of("it.kind = :kind and it.id <> :but")
                .with("kind", kind)
                .with("but", but)
                .and(within.namesakes().with("name", name).with("day", day));
        return list(called, Sort.ascending("id"), 1).stream().findFirst();
    }

    /** The ids of some of those whose day has come. */
    public List<Integer> due(LocalDate today, int most) {
        Restriction due = Restriction.of("it.turnsOn <= :today").with("today", today);
        return select("it.id", due, "order by it.turnsOn, it.id", Integer.class).stream()
                .limit(most)
                .toList();
    }

    /** How many areas stand directly below each of these, in one query per kind among them. */
    Map<Integer, Long> childCounts(Collection<Area> parents, Tree tree) {
        Map<Integer, Long> counts = new HashMap<>();
        parents.stream()
                .collect(Collectors.groupingBy(Area::kind, Collectors.mapping(Area::id, Collectors.toList())))
                .forEach((kind, ids) -> {
                    Branch below = Branch.below(kind, tree);
                    select(
                                    "new org.onebeat.jurisdiction.area.Count(" + below.parent() + ", count(*))",
                                    below.ofAll(ids),
                                    "group by " + below.parent(),
                                    Count.class)
                            .forEach(count -> counts.put(count.parent(), count.areas()));
                });
        return counts;
    }
}
