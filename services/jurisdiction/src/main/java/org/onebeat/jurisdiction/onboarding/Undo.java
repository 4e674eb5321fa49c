package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
import org.onebeat.jurisdiction.area.Turns;
import org.onebeat.jurisdiction.facility.Intake;
import org.onebeat.jurisdiction.facility.Service;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** Takes a committed workbook back (domain.md section 2): all of it, while nothing hangs on it. */
@ApplicationScoped
class Undo {

    private final Batches batches;
    private final Dependents dependents;
    private final Areas areas;
    private final Books books;
    private final Presence presence;
    private final Intake points;
    private final Turns turns;
    private final EarlierWorkbooks earlier;
    private final Trail trail;
    private final Clock clock;

    Undo(
            Batches batches,
            Dependents dependents,
            Areas areas,
            Books books,
            Presence presence,
            Intake points,
            Turns turns,
            EarlierWorkbooks earlier,
            Trail trail,
            Clock clock) {
        this.batches = batches;
        this.dependents = dependents;
        this.areas = areas;
        this.books = books;
        this.presence = presence;
        this.points = points;
        this.turns = turns;
        this.earlier = earlier;
        this.trail = trail;
        this.clock = clock;
    }

    /** 409 {@code onboarding-not-committed}, {@code onboarding-without-deeds} or {@code onboarding-in-use}; 428 and 412 for the version. */
    Batch undo(UUID id, String ifMatch) {
        Batch batch = batches.findLocked(id).orElseThrow(Refusal::notFound);
        Etag.demand(ifMatch, batch.version());
        if (batch.state() != State.COMMITTED) {
            throw Refusal.conflict("onboarding-not-committed").with("state", batch.state());
        }
        if (batch.isWithoutDeeds()) {
            throw Refusal.conflict("onboarding-without-deeds");
        }
        turns.take(batch.ancestors().countyId());
        List<Hanging> hanging = dependents.on(id);
        if (!hanging.isEmpty()) {
            throw Refusal.conflict("onboarding-in-use").with("hanging", hanging);
        }
        takeBack(batch);
        batch.undo(clock.instant());
        batches.settle();
        trail.note("workbook-undone", "onboarding", id.toString(), batch.ancestors(), null);
        return batch;
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

    private void takeBack(Batch batch) {
        takePointsBack(batch.deeds());
        Map<Integer, Deed> deeds =
                batch.deeds().areas().stream().collect(Collectors.toMap(Deed::area, Function.identity()));
        LocalDate day = CivilTime.dayOf(batch.committedAt());
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
        batches.settle();
        earlier.follow(batch.id());
        books.tell(events);
        // The grids of a village that is as before stand with it: only those that are still there.
        books.strike(added);
        presence.stand(reversed);
    }
}
