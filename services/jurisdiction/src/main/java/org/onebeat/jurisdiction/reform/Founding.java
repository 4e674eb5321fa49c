package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.jurisdiction.area.Traits;
import org.onebeat.jurisdiction.area.Within;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Wall;

/** New areas by hand. */
@ApplicationScoped
class Founding {

    private final Desk desk;
    private final Days days;
    private final Rules rules;
    private final Parents parents;
    private final Coherence coherence;
    private final Areas areas;
    private final Books books;
    private final Wall wall;
    private final Gazette gazette;
    private final Trail trail;

    Founding(
            Desk desk,
            Days days,
            Rules rules,
            Parents parents,
            Coherence coherence,
            Areas areas,
            Books books,
            Wall wall,
            Gazette gazette,
            Trail trail) {
        this.desk = desk;
        this.days = days;
        this.rules = rules;
        this.parents = parents;
        this.coherence = coherence;
        this.areas = areas;
        this.books = books;
        this.wall = wall;
        this.gazette = gazette;
        this.trail = trail;
    }

    Area found(NewArea wanted) {
        desk.begin();
        desk.demandMayChange(wanted.kind());
        if (wanted.kind() == AreaKind.VILLAGE == (wanted.settlement() == null)) {
            throw Refusal.ruleBroken("settlement-of-village").at("settlement");
        }
        LocalDate day = days.of(wanted.from());
        Map<AreaKind, Area> above = parents.of(wanted.kind(), wanted.parents(), day, kind -> null);
        int id = books.ids(1).next();
        if (wanted.kind() == AreaKind.COUNTY) {
            wall.admit(id);
        }
        Place place = Parents.place(wanted.kind(), id, above);
        Reform reform = new Reform();
        Area area = found(id, wanted.code(), wanted.name(), wanted.settlement(), place, day, reform);
        coherence.check(List.of(area), day);
        gazette.publish(reform);
        trail.note("area-founded", Gazette.RECORD, Integer.toString(id), area.ancestors(), null);
        return area;
    }

    /** By the rules of names and codes; the caller publishes the reform. */
    Area found(int id, String code, String name, Settlement settlement, Place place, LocalDate day, Reform reform) {
        Ancestors where = place.ancestorsOf(id);
        Traits traits = new Traits(
                rules.code(place.kind(), id, Rules.countyOf(place.kind(), where), code, day),
                rules.name(place.kind(), id, List.of(Within.of(place.kind(), where)), name, day),
                settlement);
        Area area = areas.add(Area.of(id, traits, place, day));
        reform.did(area, area.enter());
        return area;
    }
}
