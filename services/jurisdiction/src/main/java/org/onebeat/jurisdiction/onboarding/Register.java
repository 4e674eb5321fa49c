package org.onebeat.jurisdiction.onboarding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.territory.AreaKind;

/** What exists, and what the workbook speaks of, by code and by name. */
final class Register {

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<SheetKind, Bearers> named = new EnumMap<>(Map.of(
            SheetKind.STATIONS, new Bearers(), SheetKind.SECTORS, new Bearers(), SheetKind.VILLAGES, new Bearers()));

    private final Map<SheetKind, Set<String>> refused = new EnumMap<>(SheetKind.class);

    Register(Collection<Known> areas, Collection<Draft> rows) {
        for (Known area : areas) {
            known.put(area.code(), area);
            codes.put(area.id(), area.code());
        }
        for (Draft draft : rows) {
            drafts.putIfAbsent(draft.code(), draft);
        }
        for (SheetKind kind : named.keySet()) {
            areas.stream()
                    .filter(area -> area.kind() == kind.area() && !drafts.containsKey(area.code()))
                    .forEach(area -> named.get(kind)
                            .add(
                                    codes.get(kind == SheetKind.SECTORS ? area.station() : area.county()),
                                    area.name(),
                                    area.code()));
            drafts.values().stream()
                    .filter(draft -> draft.sheet() == kind && draft.isWellFormed())
                    .forEach(draft ->
                            within(draft).ifPresent(within -> named.get(kind).add(within, draft.name(), draft.code())));
        }
    }

    /** Where the name of a station, a sector or a village is looked for: in its county, in its station. */
    private Optional<String> within(Draft draft) {
        return draft.sheet() == SheetKind.SECTORS
                ? only(meant(draft, SheetKind.STATIONS))
                : Optional.of(draft.county());
    }

    /** The row does not come in; what refers to it by its code or its name is not blamed for that. */
    void refuse(Draft draft) {
        Set<String> spoken = refused.computeIfAbsent(draft.sheet(), any -> new HashSet<>());
        spoken.add(draft.code());
        spoken.add(draft.name());
    }

    boolean isRefused(SheetKind kind, String reference) {
        Set<String> spoken = refused.getOrDefault(kind, Set.of());
        return spoken.contains(reference) || spoken.contains(reference.toUpperCase(Locale.ROOT));
    }

    Optional<Known> known(String code) {
        return Optional.ofNullable(known.get(code));
    }

    /** The first row that has this code, right or wrong. */
    Optional<Draft> draft(String code) {
        return Optional.ofNullable(drafts.get(code));
    }

    /** Whether an area of this kind has the code, or a row would give it one. */
    boolean speaksOf(SheetKind kind, String code) {
        return known(code).map(area -> area.kind() == kind.area()).orElse(false)
                || draft(code).map(draft -> draft.sheet() == kind).orElse(false);
    }

    /** What the row calls its parent of this kind; of one it does not name, the code on record or what its own begins with. */
    String reference(Draft draft, SheetKind above) {
        String column = column(above);
        return draft.row().has(column)
                ? draft.row().text(column)
                : recorded(draft, above).orElseGet(draft::stem);
    }

    /** The code of the parent that is on record. */
    Optional<String> recorded(Draft draft, SheetKind above) {
        return known(draft.code()).flatMap(area -> area.parent(above.area())).map(codes::get);
    }

    /** The codes that a row's reference to its station or village can mean: a code, or a name as the workbook has it. */
    List<String> meant(Draft draft, SheetKind above) {
        return meant(above, draft.county(), reference(draft, above));
    }

    /**
     * The codes that a reference can mean.
     *
     * @param within code of the county for a station or a village, of the station for a sector
     */
    List<String> meant(SheetKind kind, String within, String reference) {
        String code = reference.toUpperCase(Locale.ROOT);
        return kind.allows(code) && speaksOf(kind, code) && isWithin(kind, code, within)
                ? List.of(code)
                : named.get(kind).of(within, reference);
    }

    /** All of this kind that bear the name. */
    List<String> everywhere(SheetKind kind, String name) {
        return named.get(kind).everywhere(name);
    }

    private boolean isWithin(SheetKind kind, String code, String within) {
        return kind == SheetKind.SECTORS ? stationOf(code).map(within::equals).orElse(true) : code.startsWith(within);
    }

    /** The station of a sector or a village as it will be; empty while a row about it is wrong. */
    Optional<String> stationOf(String code) {
        return draft(code).isPresent()
                ? only(meant(draft(code).get(), SheetKind.STATIONS))
                : known(code).map(Known::station).map(codes::get);
    }

    /** The sector in which a village of that station will be: the one it names, or is in already. */
    List<String> sectors(Draft village, String station) {
        return village.row().has(column(SheetKind.SECTORS))
                ? meant(SheetKind.SECTORS, station, village.row().text(column(SheetKind.SECTORS)))
                : recorded(village, SheetKind.SECTORS)
                        .filter(sector -> stationOf(sector).equals(Optional.of(station)))
                        .map(List::of)
                        .orElse(List.of());
    }

    /** The codes of what a row that was found right stands in directly. */
    Map<AreaKind, String> parents(Draft draft) {
        Map<AreaKind, String> parents = new EnumMap<>(AreaKind.class);
        switch (draft.sheet()) {
            case COUNTIES -> {}
            case TOWNSHIPS, STATIONS -> parents.put(AreaKind.COUNTY, draft.county());
            case SECTORS ->
                parents.put(AreaKind.STATION, meant(draft, SheetKind.STATIONS).getFirst());
            case VILLAGES -> {
                String station = meant(draft, SheetKind.STATIONS).getFirst();
                parents.put(AreaKind.TOWNSHIP, draft.township());
                parents.put(AreaKind.STATION, station);
                only(sectors(draft, station)).ifPresent(sector -> parents.put(AreaKind.SECTOR, sector));
            }
            case GRIDS ->
                parents.put(AreaKind.VILLAGE, meant(draft, SheetKind.VILLAGES).getFirst());
        }
        return parents;
    }

    /** Names that could have been meant. */
    Set<String> names(SheetKind kind, String within) {
        return named.get(kind).names(within);
    }

    /** The code of an existing area. */
    String codeOf(int id) {
        return codes.get(id);
    }

    Collection<Known> everythingKnown() {
        return known.values();
    }

    /** The column in which a row names its parent of this kind. */
    static String column(SheetKind above) {
        return switch (above) {
            case STATIONS -> "station";
            case SECTORS -> "sector";
            case VILLAGES -> "village";
            case COUNTIES, TOWNSHIPS, GRIDS -> "code";
        };
    }

    private static Optional<String> only(List<String> meant) {
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
