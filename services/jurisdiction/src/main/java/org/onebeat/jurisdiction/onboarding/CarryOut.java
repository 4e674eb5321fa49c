package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaChanged;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Presence;
import org.onebeat.jurisdiction.area.Revision;
import org.onebeat.jurisdiction.installation.InstallationSettings;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Wall;

/** Carries out a plan without problems, in the caller's transaction: all of it or nothing. */
@ApplicationScoped
class CarryOut {

    private final Areas areas;
    private final Books books;
    private final Presence presence;
    private final Wall wall;
    private final InstallationSettings settings;
    private final Clock clock;

    CarryOut(Areas areas, Books books, Presence presence, Wall wall, InstallationSettings settings, Clock clock) {
        this.areas = areas;
        this.books = books;
        this.presence = presence;
        this.wall = wall;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns what it did to each area. */
    List<Deed> carryOut(Plan plan) {
        Map<String, Integer> ids = new HashMap<>();
        List<AreaChanged> events = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        Iterator<Integer> fresh = books.ids(plan.additions().size());
        for (Draft draft : plan.additions()) {
            int id = fresh.next();
            ids.put(draft.code(), id);
            if (draft.sheet() == SheetKind.COUNTIES) {
                wall.admit(id);
            }
            Area area = Area.of(id, draft.traits(), place(draft, id, plan, ids), settings.historyFrom());
            events.add(areas.add(area).enter());
            deeds.add(Deed.added(area));
        }
        LocalDate today = CivilTime.today(clock);
        List<Area> amended = areas.withIds(plan.amendments().keySet());
        for (Area area : amended) {
            Draft draft = plan.amendments().get(area.id());
            deeds.add(Deed.changing(area));
            events.add(area.revise(new Revision(draft.name(), draft.settlement(), station(draft, plan, ids)), today));
        }
        books.tell(events);
        presence.stand(amended);
        return deeds;
    }

    private static Place place(Draft draft, int id, Plan plan, Map<String, Integer> ids) {
        if (draft.sheet() == SheetKind.COUNTIES) {
            return Place.ofCounty(id);
        }
        Integer township = draft.sheet() == SheetKind.VILLAGES ? idOf(draft.township(), plan, ids) : null;
        return new Place(draft.sheet().area(), idOf(draft.county(), plan, ids), township, station(draft, plan, ids));
    }

    private static Integer station(Draft draft, Plan plan, Map<String, Integer> ids) {
        return draft.sheet() == SheetKind.VILLAGES ? idOf(plan.register().station(draft), plan, ids) : null;
    }

    private static Integer idOf(String code, Plan plan, Map<String, Integer> ids) {
        Integer fresh = ids.get(code);
        return fresh != null
                ? fresh
                : plan.register().known(code).map(Known::id).orElseThrow();
    }
}
