package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.CodeFormat;
import org.onebeat.jurisdiction.area.Dated;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Within;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;

/** What a name and a code must be, by hand as in a workbook, and told in the same words. */
@ApplicationScoped
class Rules {

    private static final int LONGEST_NAME = 60;
    private static final int CITY_PREFIX = 4;

    private final Areas areas;
    private final Words words;

    Rules(Areas areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    /** The name, if an area of this kind and id can be called so within these from that day on. */
    String name(AreaKind kind, int id, List<Within> within, String wished, LocalDate day) {
        String name = wished.strip();
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw refused(kind, "name", "name-too-long", name, Map.of("most", "" + LONGEST_NAME));
        }
        namesake(kind, id, within, name, day).ifPresent(other -> {
            throw refused(kind, "name", "name-taken", name, Map.of("code", other.code()));
        });
        return name;
    }

    /** Refuses areas that come to stand beside others of their names, on that day or later. */
    void demandTellable(Collection<Area> moved, LocalDate day, String field) {
        for (Area area : moved) {
            area.names().stream().filter(held -> held.after(day)).forEach(held -> namesake(
                            area.kind(), area.id(), Within.from(area, day), held.value(), day)
                    .ifPresent(other -> {
                        throw Refusal.conflict("namesake-there", Map.of("name", held.value(), "code", other.code()))
                                .at(field)
                                .with("area", area.id())
                                .with("other", other.id());
                    }));
        }
    }

    /** Refuses an area whose code, were the day's plan withdrawn, another has at the same time. */
    void demandCodeKept(Area area, LocalDate day, String field) {
        for (Dated kept : area.codesThrough(day)) {
            areas.bearersOf(kept.value()).stream()
                    .filter(other -> other.id() != area.id())
                    .filter(other -> other.codes().stream()
                            .anyMatch(held -> held.value().equals(kept.value()) && held.meets(kept)))
                    .findFirst()
                    .ifPresent(other -> {
                        throw Refusal.conflict("code-given-since", Map.of("code", kept.value(), "name", other.name()))
                                .at(field)
                                .with("area", area.id())
                                .with("other", other.id());
                    });
        }
    }

    private Optional<Area> namesake(AreaKind kind, int id, List<Within> within, String name, LocalDate day) {
        return within.stream()
                .flatMap(place -> areas.namesakeOf(kind, name, id, place, day).stream())
                .findFirst();
    }

    /** The code, if an area of this kind and id in this county can have it from that day on. */
    String code(AreaKind kind, int id, int within, String wished, LocalDate day) {
        String code = wished.strip().toUpperCase(Locale.ROOT);
        if (!CodeFormat.allows(kind, code)) {
            throw refused(kind, "code", "code-format-" + Words.sheet(kind), code, Map.of());
        }
        Area county = areas.find(within).orElseThrow(Refusal::notFound);
        String above = county.codeOn(county.day(day)).orElseThrow();
        boolean ofCity = kind == AreaKind.CITY || kind == AreaKind.COUNTY;
        if (!code.startsWith(ofCity ? above.substring(0, CITY_PREFIX) : above)) {
            throw refused(kind, "code", ofCity ? "other-city" : "other-county", code, Map.of("county", above));
        }
        areas.bearerOf(code, id, day).ifPresent(other -> {
            throw refused(kind, "code", "code-in-use", code, Map.of("name", other.name()));
        });
        return code;
    }

    /** The county by whose code the area's own begins; for a county the city. */
    static int countyOf(AreaKind kind, Ancestors where) {
        return kind == AreaKind.COUNTY || kind == AreaKind.CITY ? Place.CITY : where.countyId();
    }

    private Refusal refused(AreaKind kind, String field, String rule, String value, Map<String, String> named) {
        return Refusal.ruleBroken("invalid").at(field, rule, words.tell(kind, field, rule, value, named));
    }
}
