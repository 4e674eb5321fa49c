package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;

/** One area becomes several of its kind, or others break off it, with what stands in it. */
@ApplicationScoped
class Splitting {

    private static final String FIELD = "into";

    private final Desk desk;
    private final Days days;
    private final Founding founding;
    private final Parents parents;
    private final Coherence coherence;
    private final Hanging hanging;
    private final Areas areas;
    private final Books books;
    private final Gazette gazette;
    private final Trail trail;

    Splitting(
            Desk desk,
            Days days,
            Founding founding,
            Parents parents,
            Coherence coherence,
            Hanging hanging,
            Areas areas,
            Books books,
            Gazette gazette,
            Trail trail) {
        this.desk = desk;
        this.days = days;
        this.founding = founding;
        this.parents = parents;
        this.coherence = coherence;
        this.hanging = hanging;
        this.areas = areas;
        this.books = books;
        this.gazette = gazette;
        this.trail = trail;
    }

    /** The new areas, in the order in which they were named. */
    List<Area> split(String ifMatch, Split wanted) {
        Area area = desk.open(wanted.area(), ifMatch);
        LocalDate day = wanted.remains() ? days.ofDivision(wanted.from(), area) : days.ofEnd(wanted.from(), area);
        demandSplittable(area, wanted);
        Map<Integer, Area> members =
                areas.membersFrom(area.id(), day).stream().collect(Collectors.toMap(Area::id, Function.identity()));
        demandPlaced(members.keySet(), wanted);
        members.values().forEach(member -> days.demandFree(member, area.kind(), Set.of(area.id()), day));
        Map<AreaKind, Area> above = parents.of(area.kind(), area.parentsOn(day), day, kind -> null);
        Reform reform = new Reform();
        if (!wanted.remains()) {
            hanging.refuse(area.id(), area.name(), 0, day);
            // before its parts are founded: they may have its name and its code
            area.close(day);
        }
        List<Area> parts = wanted.into().stream()
                .map(part -> found(part, area, above, day, members, reform))
                .toList();
        reform.did(area, area.succeeded(parts.stream().map(Area::id).toList(), day));
        coherence.check(members.values(), day);
        gazette.publish(reform);
        note("area-split", area, wanted.reason());
        parts.forEach(part -> note("area-split-off", part, wanted.reason()));
        return parts;
    }

    private Area found(
            Part part, Area area, Map<AreaKind, Area> above, LocalDate day, Map<Integer, Area> members, Reform reform) {
        int id = books.ids(1).next();
        Settlement settlement = part.settlement() == null ? area.settlement() : part.settlement();
        Place place = Parents.place(area.kind(), id, above);
        Area fresh = founding.found(id, part.code(), part.name(), settlement, place, day, reform);
        for (Integer member : part.members()) {
            reform.did(members.get(member), members.get(member).follow(area, fresh, day));
        }
        return fresh;
    }

    private static void demandSplittable(Area area, Split wanted) {
        if (area.kind() == AreaKind.CITY || area.kind() == AreaKind.COUNTY) {
            throw Refusal.conflict("stands-for-good", Map.of("name", area.name()));
        }
        if (!wanted.remains() && wanted.into().size() < 2) {
            throw Refusal.ruleBroken("splits-in-two").at(FIELD);
        }
        boolean settled = wanted.into().stream().anyMatch(part -> part.settlement() != null);
        if (settled && area.kind() != AreaKind.VILLAGE) {
            throw Refusal.ruleBroken("settlement-of-village").at(FIELD);
        }
    }

    /** Each member goes into one part; into none only where the old area remains. */
    private static void demandPlaced(Set<Integer> members, Split wanted) {
        List<Integer> named =
                wanted.into().stream().flatMap(part -> part.members().stream()).toList();
        Set<Integer> placed = Set.copyOf(named);
        boolean wrong = placed.size() < named.size() || !members.containsAll(placed);
        if (wrong || !wanted.remains() && placed.size() < members.size()) {
            throw Refusal.ruleBroken("members-to-place", Map.of("count", members.size()))
                    .at(FIELD)
                    .with("members", members.stream().sorted().toList());
        }
    }

    private void note(String action, Area area, String reason) {
        trail.note(action, Gazette.RECORD, Integer.toString(area.id()), area.ancestors(), reason);
    }
}
