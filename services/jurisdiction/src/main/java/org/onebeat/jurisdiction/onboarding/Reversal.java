package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaChanged;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Presence;
import org.onebeat.jurisdiction.facility.Intake;
import org.onebeat.jurisdiction.facility.Service;
import org.onebeat.onboarding.DeedTable;
import org.onebeat.onboarding.EarlierWorkbooks;

/** The way back of {@link CarryOut}. */
@ApplicationScoped
class Reversal {

    private static final List<DeedTable> TABLES = List.of(
            new DeedTable("onboarding_deed", "area_id", "area", "sequence"),
            new DeedTable("onboarding_point", "point_id", "police_point", "sequence"));

    private final Areas areas;
    private final Books books;
    private final Presence presence;
    private final Intake points;
    private final EarlierWorkbooks earlier;

    Reversal(Areas areas, Books books, Presence presence, Intake points, EarlierWorkbooks earlier) {
        this.areas = areas;
        this.books = books;
        this.presence = presence;
        this.points = points;
        this.earlier = earlier;
    }

    /** @param day on which it was committed */
    void takeBack(UUID onboarding, Deeds done, LocalDate day) {
        takePointsBack(done);
        Map<Integer, Deed> deeds = done.areas().stream().collect(Collectors.toMap(Deed::area, Function.identity()));
        List<AreaChanged> added = new ArrayList<>();
        List<AreaChanged> events = new ArrayList<>();
        List<Area> reversed = new ArrayList<>();
        for (Area area : areas.withIds(deeds.keySet())) {
            Deed deed = deeds.get(area.id());
            if (deed.added()) {
                added.add(AreaChanged.struck(area));
            } else {
                events.add(area.revise(deed.reversed(), day));
                reversed.add(area);
            }
        }
        earlier.follow(onboarding, TABLES);
        LocalDate told = books.tell(events);
        // The grids of a village that is as before stand with it: only those that are still there.
        books.strike(added);
        presence.stand(reversed, told);
    }

    private void takePointsBack(Deeds deeds) {
        Map<UUID, List<Service>> former = new HashMap<>();
        List<UUID> added = new ArrayList<>();
        for (PointDeed deed : deeds.points()) {
            if (deed.added()) {
                added.add(deed.point());
            } else {
                former.put(deed.point(), new ArrayList<>());
            }
        }
        deeds.services().forEach(service -> former.get(service.point()).add(service.service()));
        points.takeBack(added, former);
    }
}
