package org.onebeat.jurisdiction.chronicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Dated;
import org.onebeat.service.audit.Change;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * All that is known of an area on any day, planned days too; each list in the order of time. Days until which something
 * is so are not included, and null while open.
 *
 * @param predecessors what became this area, wholly or in part
 * @param successors what it became
 * @param changes who changed it by hand or by workbook, the newest first, 250 at most
 */
record AreaHistory(
        int id,
        LocalDate from,
        LocalDate until,
        List<Span> names,
        List<Span> codes,
        List<Belonging> parents,
        List<Kin> predecessors,
        List<Kin> successors,
        List<Change> changes) {

    /** A name or a code, and when it was in force. */
    record Span(String value, LocalDate from, LocalDate until) {}

    /** A parent of this kind, by its present or last name. */
    record Belonging(AreaKind kind, AreaName parent, LocalDate from, LocalDate until) {}

    /** Another area that this one came of or became, by its present or last name and code, and the day. */
    record Kin(int id, String code, String name, LocalDate from) {}

    static AreaHistory of(
            Area area, List<Area> predecessors, Map<Integer, Area> successors, List<Change> changes, Named named) {
        return new AreaHistory(
                area.id(),
                area.from(),
                area.until(),
                spans(area.names()),
                spans(area.codes()),
                area.memberships().stream()
                        .map(held -> new Belonging(held.kind(), named.area(held.parent()), held.from(), held.until()))
                        .sorted(Comparator.comparing(Belonging::from).thenComparing(Belonging::kind))
                        .toList(),
                predecessors.stream()
                        .flatMap(before -> kin(before, id -> id == area.id() ? before : null))
                        .toList(),
                kin(area, successors::get).toList(),
                changes);
    }

    /** The successions of the area that lead to one of those that are shown. */
    static Stream<Kin> kin(Area area, Function<Integer, Area> shown) {
        return area.successors().stream()
                .filter(succession -> shown.apply(succession.area()) != null)
                .map(succession -> {
                    Area kin = shown.apply(succession.area());
                    return new Kin(kin.id(), kin.code(), kin.name(), succession.from());
                })
                .sorted(Comparator.comparing(Kin::from).thenComparing(Kin::id));
    }

    private static List<Span> spans(List<Dated> history) {
        return history.stream()
                .sorted(Comparator.comparing(Dated::from))
                .map(dated -> new Span(dated.value(), dated.from(), dated.until()))
                .toList();
    }
}
