package org.onebeat.jurisdiction.onboarding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.territory.AreaKind;

/** What exists, and what the workbook speaks of, by code and by name. */
final class Register {

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<String, List<String>> stations = new HashMap<>();

    Register(Collection<Known> areas, Collection<Draft> rows) {
        for (Known area : areas) {
            known.put(area.code(), area);
            codes.put(area.id(), area.code());
        }
        for (Draft draft : rows) {
            drafts.putIfAbsent(draft.code(), draft);
        }
        areas.stream()
                .filter(area -> area.kind() == AreaKind.STATION && !drafts.containsKey(area.code()))
                .forEach(area -> station(codes.get(area.county()), area.name(), area.code()));
        drafts.values().stream()
                .filter(draft -> draft.sheet() == SheetKind.STATIONS && draft.isWellFormed())
                .forEach(draft -> station(draft.county(), draft.name(), draft.code()));
    }

    private void station(String county, String name, String code) {
        stations.computeIfAbsent(county + "/" + name, any -> new ArrayList<>()).add(code);
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

    /** The codes that a reference to a station of this county can mean: its code, or its name as the workbook has it. */
    List<String> stations(String county, String reference) {
        String code = reference.toUpperCase(Locale.ROOT);
        if (SheetKind.STATIONS.allows(code) && code.startsWith(county) && speaksOf(SheetKind.STATIONS, code)) {
            return List.of(code);
        }
        return stations.getOrDefault(county + "/" + reference, List.of());
    }

    /** The code of the station of a village that was found right. */
    String station(Draft village) {
        return stations(village.county(), village.stationReference()).getFirst();
    }

    List<String> stationNames(String county) {
        return stations.keySet().stream()
                .filter(key -> key.startsWith(county + "/"))
                .map(key -> key.substring(county.length() + 1))
                .sorted()
                .toList();
    }

    /** The code of an existing area. */
    String codeOf(int id) {
        return codes.get(id);
    }

    Collection<Known> everythingKnown() {
        return known.values();
    }
}
