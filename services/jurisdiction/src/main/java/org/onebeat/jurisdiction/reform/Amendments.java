package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaChanged;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Unchanged;
import org.onebeat.jurisdiction.area.Within;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;

/** What becomes of one area by hand: each in its caller's transaction, told and noted. */
@ApplicationScoped
class Amendments {

    private static final Set<AreaKind> MOVABLE = Set.of(AreaKind.VILLAGE, AreaKind.GRID);

    private final Desk desk;
    private final Days days;
    private final Rules rules;
    private final Parents parents;
    private final Coherence coherence;
    private final Hanging hanging;
    private final Areas areas;
    private final Gazette gazette;
    private final Trail trail;

    Amendments(
            Desk desk,
            Days days,
            Rules rules,
            Parents parents,
            Coherence coherence,
            Hanging hanging,
            Areas areas,
            Gazette gazette,
            Trail trail) {
        this.desk = desk;
        this.days = days;
        this.rules = rules;
        this.parents = parents;
        this.coherence = coherence;
        this.hanging = hanging;
        this.areas = areas;
        this.gazette = gazette;
        this.trail = trail;
    }

    Area rename(int id, String ifMatch, NewName wanted) {
        Area area = desk.open(id, ifMatch);
        LocalDate day = days.of(wanted.from(), area);
        String name = rules.name(area.kind(), id, Within.from(area, day), wanted.name(), day);
        return done(area, changed(area, () -> area.rename(name, day)), "area-renamed", null);
    }

    Area recode(int id, String ifMatch, NewCode wanted) {
        Area area = desk.open(id, ifMatch);
        LocalDate day = days.of(wanted.from(), area);
        int county = Rules.countyOf(area.kind(), area.ancestors());
        String code = rules.code(area.kind(), id, county, wanted.code(), day);
        return done(area, changed(area, () -> area.recode(code, day)), "area-recoded", null);
    }

    Area settle(int id, String ifMatch, NewSettlement wanted) {
        Area area = desk.open(id, ifMatch);
        if (area.kind() != AreaKind.VILLAGE) {
            throw Refusal.ruleBroken("settlement-of-village").at("settlement");
        }
        return done(area, changed(area, () -> area.settle(wanted.settlement())), "area-settled", null);
    }

    Area move(int id, String ifMatch, NewParents wanted) {
        Area area = desk.open(id, ifMatch);
        if (!MOVABLE.contains(area.kind())) {
            throw Refusal.conflict("stands-for-good", Map.of("name", area.name()));
        }
        LocalDate day = days.of(wanted.from(), area);
        Map<AreaKind, Integer> above = new EnumMap<>(AreaKind.class);
        parents.of(area.kind(), wanted.parents(), day, kind -> area.movesNext(kind, day))
                .forEach((kind, parent) -> above.put(kind, parent.id()));
        AreaChanged event = changed(area, () -> area.move(above, day));
        coherence.check(List.of(area), day);
        rules.demandTellable(List.of(area), day, "parents");
        return done(area, event, "area-moved", wanted.reason());
    }

    Area close(int id, String ifMatch, Closing wanted) {
        Area area = desk.open(id, ifMatch);
        if (area.kind() == AreaKind.CITY) {
            throw Refusal.conflict("stands-for-good", Map.of("name", area.name()));
        }
        LocalDate day = days.ofEnd(wanted.from(), area);
        hanging.refuse(id, area.name(), areas.membersFrom(id, day).size(), day);
        return done(area, area.close(day), "area-closed", wanted.reason());
    }

    private Area done(Area area, AreaChanged event, String action, String reason) {
        gazette.publish(area, event);
        trail.note(action, Gazette.RECORD, Integer.toString(area.id()), area.ancestors(), reason);
        return area;
    }

    private static AreaChanged changed(Area area, Supplier<AreaChanged> verb) {
        try {
            return verb.get();
        } catch (Unchanged same) {
            throw Refusal.conflict("area-unchanged", Map.of("name", area.name()));
        }
    }
}
