package org.onebeat.territory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a call may see: areas of either tree and single matters (wall 1), the areas' counties and those matters (wall 2). */
public final class Scope {
    static final Scope NOTHING = new Scope(false, Map.of(), Set.of(), Set.of());
    static final Scope EVERYTHING = new Scope(true, Map.of(), Set.of(), Set.of());
    private static final Map<AreaKind, String> ATTRIBUTES = new EnumMap<>(Map.of(
            AreaKind.COUNTY, "countyId",
            AreaKind.TOWNSHIP, "townshipId",
            AreaKind.STATION, "stationId",
            AreaKind.SECTOR, "sectorId",
            AreaKind.VILLAGE, "villageId"));

    private final boolean everything;
    private final Map<AreaKind, Set<Integer>> areas;
    private final Set<Integer> counties;
    private final Set<UUID> matters;

    private Scope(boolean everything, Map<AreaKind, Set<Integer>> areas, Set<Integer> counties, Set<UUID> matters) {
        this.everything = everything;
        this.areas = areas;
        this.counties = counties;
        this.matters = matters;
    }

    /** The union of the areas of these posts, and of the single matters that are opened to them. */
    static Scope of(List<Post> posts) {
        Map<AreaKind, Set<Integer>> areas = new EnumMap<>(AreaKind.class);
        Set<Integer> counties = new TreeSet<>();
        Set<UUID> matters = new TreeSet<>();
        for (Post post : posts) {
            matters.addAll(post.matters());
            if (post.function().opensAreas()) {
                areas.computeIfAbsent(post.kind(), kind -> new TreeSet<>()).addAll(post.areas());
                counties.addAll(post.counties());
            }
        }
        return new Scope(false, areas, counties, matters);
    }

    /** Covers nothing, and lets transactions reach this county: what is found there is asked for by the caller's own id. */
    static Scope behindTheWallOf(int countyId) {
        return new Scope(false, Map.of(), Set.of(countyId), Set.of());
    }

    /** One single matter, wherever it stands, and nothing else. */
    static Scope only(UUID matter) {
        return new Scope(false, Map.of(), Set.of(), Set.of(matter));
    }

    /** This scope and a county besides. */
    Scope with(int countyId) {
        Map<AreaKind, Set<Integer>> wider = new EnumMap<>(AreaKind.class);
        wider.putAll(areas);
        Set<Integer> whole = new TreeSet<>(areas(AreaKind.COUNTY));
        whole.add(countyId);
        wider.put(AreaKind.COUNTY, whole);
        Set<Integer> more = new TreeSet<>(counties);
        more.add(countyId);
        return everything ? this : new Scope(false, wider, more, matters);
    }

    /** Whether this row may be seen: for where it stands, or because its matter is opened by itself. */
    public boolean covers(Placed row) {
        return covers(row.ancestors()) || opens(row.grantable());
    }

    /** Whether this single matter is opened to the caller, wherever it stands; nothing is where there is none. */
    public boolean opens(UUID matter) {
        return matter != null && matters.contains(matter);
    }

    /** Whether a row that stands there may be seen. */
    public boolean covers(Ancestors row) {
        return everything
                || ATTRIBUTES.keySet().stream()
                        .anyMatch(kind -> row.at(kind) != null && areas(kind).contains(row.at(kind)));
    }

    /**
     * The counties the areas lie in, for a posting over the city all of its counties and the city's own id. Not all of
     * each county need be visible: see {@link #covers}.
     */
    public Set<Integer> counties() {
        return Set.copyOf(counties);
    }

    /** The areas of this kind that are visible as a whole. A posting over the city stands here as its counties. */
    public Set<Integer> areas(AreaKind kind) {
        return areas.getOrDefault(kind, Set.of());
    }

    /** True for listeners and for the installation's own work, never for a caller. */
    public boolean everything() {
        return everything;
    }

    /** True where there is nothing to see: no posting, or none that leads to an area known here. */
    public boolean nothing() {
        return !everything && areas.isEmpty() && matters.isEmpty();
    }

    /** Wall 1: the condition on the rows' own columns, on the attribute {@code ancestors} of the alias {@code it}. */
    public Restriction restriction() {
        return restriction(null);
    }

    /** The same, or that the row's matter, an attribute of {@code it}, is one of those opened by themselves; null for none. */
    Restriction restriction(String matter) {
        if (everything) {
            return Restriction.none();
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (AreaKind kind : AreaKind.values()) {
            if (ATTRIBUTES.containsKey(kind) && !areas(kind).isEmpty()) {
                String attribute = ATTRIBUTES.get(kind);
                conditions.add("it.ancestors." + attribute + " in :scope_" + attribute);
                values.put("scope_" + attribute, areas(kind));
            }
        }
        if (matter != null && !matters.isEmpty()) {
            conditions.add("it." + matter + " in :scope_matter");
            values.put("scope_matter", matters);
        }
        return conditions.isEmpty()
                ? Restriction.of("1 = 0")
                : new Restriction(String.join(" or ", conditions), values);
    }

    /** Wall 2: the value of {@code onebeat.counties}. */
    String setting() {
        return everything ? "*" : counties.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Wall 2: the value of {@code onebeat.matters}. */
    String matters() {
        return matters.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scope scope
                && everything == scope.everything
                && areas.equals(scope.areas)
                && counties.equals(scope.counties)
                && matters.equals(scope.matters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(everything, areas, counties, matters);
    }

    @Override
    public String toString() {
        return everything ? "everything" : areas + " in counties " + counties + " and " + matters;
    }
}
