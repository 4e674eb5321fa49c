package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaChanged;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Presence;
import org.onebeat.jurisdiction.area.Revision;
import org.onebeat.jurisdiction.facility.Intake;
import org.onebeat.jurisdiction.facility.KnownPoint;
import org.onebeat.jurisdiction.facility.Opening;
import org.onebeat.jurisdiction.installation.InstallationSettings;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Wall;

/** Carries out a plan without problems, in the caller's transaction: all of it or nothing. */
@ApplicationScoped
class CarryOut {

    private final Areas areas;
    private final Books books;
    private final Presence presence;
    private final Intake points;
    private final Wall wall;
    private final InstallationSettings settings;
    private final Clock clock;

    CarryOut(
            Areas areas,
            Books books,
            Presence presence,
            Intake points,
            Wall wall,
            InstallationSettings settings,
            Clock clock) {
        this.areas = areas;
        this.books = books;
        this.presence = presence;
        this.points = points;
        this.wall = wall;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns what it did to each area and each point. */
    Deeds carryOut(Plan plan) {
        LocalDate today = CivilTime.today(clock);
        Settling settling = new Settling(plan.register(), settings.historyFrom());
        List<AreaChanged> events = new ArrayList<>();
        Deeds deeds = new Deeds();
        List<Area> standing = new ArrayList<>();
        Iterator<Integer> fresh = books.ids(plan.additions().size());
        for (Draft draft : plan.additions()) {
            int id = fresh.next();
            if (draft.sheet() == SheetKind.COUNTIES) {
                wall.admit(id);
            }
            Area area = areas.add(settling.settle(id, draft));
            events.add(area.enter());
            deeds.areas().add(Deed.added(area));
            if (area.from().isAfter(today)) {
                standing.add(area);
            }
        }
        List<Area> amended = areas.withIds(plan.amendments().keySet());
        for (Area area : amended) {
            deeds.areas().add(Deed.changing(area));
            events.add(area.revise(revision(plan.amendments().get(area.id()), settling), today));
        }
        standing.addAll(amended);
        LocalDate told = books.tell(events);
        presence.stand(standing, told);
        open(plan.points(), settling, deeds, today);
        return deeds;
    }

    /** Rooms and workstations stand in villages that are there by now. */
    private void open(List<PointStep> steps, Settling settling, Deeds deeds, LocalDate today) {
        List<Opening> openings = new ArrayList<>();
        Map<UUID, KnownPoint> before = new LinkedHashMap<>();
        Map<UUID, Set<Integer>> changes = new LinkedHashMap<>();
        for (PointStep step : steps) {
            Set<Integer> serves = step.serves().stream().map(settling::idOf).collect(Collectors.toSet());
            if (step.isNew()) {
                int village = settling.idOf(step.village());
                openings.add(new Opening(step.kind(), step.name(), village, serves, step.openedOn()));
            } else if (step.changes()) {
                before.put(step.present().id(), step.present());
                changes.put(step.present().id(), serves);
            }
        }
        points.serve(changes, today).forEach(point -> deeds.changed(before.get(point.id()), point));
        points.open(openings).forEach(point -> deeds.points().add(PointDeed.added(point)));
    }

    private static Revision revision(Draft draft, Settling settling) {
        Map<AreaKind, Integer> parents =
                draft.sheet() == SheetKind.VILLAGES ? settling.parents(draft) : Map.<AreaKind, Integer>of();
        return new Revision(
                draft.name(), draft.settlement(), parents.get(AreaKind.STATION), parents.get(AreaKind.SECTOR));
    }
}
