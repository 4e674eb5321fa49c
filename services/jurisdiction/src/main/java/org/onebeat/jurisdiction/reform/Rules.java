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
import org.onebeat.jurisdiction.area.Dated;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Within;
import org.onebeat.jurisdiction.area.Writing;
import org.onebeat.jurisdiction.area.Writing.Breach;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;

/** What a name and a code must be, by hand as in a workbook, and told in the same words. */
@ApplicationScoped
class Rules {

    private final Areas areas;
    private final Words words;

    Rules(Areas areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    /** The name, if an area of this kind and id can be called so within these from that day on. */
    String name(AreaKind kind, int id, List<Within> within, String wished, LocalDate day) {
        String name = wished.strip();
        demand(kind, "name", name, Writing.ofName(name));
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
        demand(kind, "code", code, Writing.ofCode(kind, code));
        Area county = areas.find(within).orElseThrow(Refusal::notFound);
        String above = county.codeOn(county.day(day)).orElseThrow();
        boolean ofCity = kind == AreaKind.CITY || kind == AreaKind.COUNTY;
        demand(kind, "code", code, ofCity ? Writing.ofCity(code, above) : Writing.ofCounty(code, above));
        areas.bearerOf(code, id, day).ifPresent(other -> {
            throw refused(kind, "code", "code-in-use", code, Map.of("name", other.name()));
        });
        return code;
    }

    /** The county by whose code the area's own begins; for a county the city. */
    static int countyOf(AreaKind kind, Ancestors where) {
        return kind == AreaKind.COUNTY || kind == AreaKind.CITY ? Place.CITY : where.countyId();
    }

    private void demand(AreaKind kind, String field, String value, Optional<Breach> breach) {
        breach.ifPresent(broken -> {
            throw refused(kind, field, broken.rule(), value, broken.named());
        });
    }

    private Refusal refused(AreaKind kind, String field, String rule, String value, Map<String, String> named) {
        return Refusal.ruleBroken("invalid").at(field, rule, words.tell(kind, field, rule, value, named));
    }
}
