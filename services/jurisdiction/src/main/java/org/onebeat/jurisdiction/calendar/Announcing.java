package org.onebeat.jurisdiction.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.WorkingYear;
import org.onebeat.territory.WorkingYears;

/** The city takes over what the State Council announces, and tells every service (ADR 22). */
@ApplicationScoped
class Announcing {

    /** How many years ahead something can be known. */
    private static final int AHEAD = 1;

    private final WorkingYears years;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;

    Announcing(WorkingYears years, Outbox outbox, Trail trail, Clock clock) {
        this.years = years;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** The latest first, from the next year back; one that is not announced yet, too. */
    List<WorkingYearView> all() {
        Map<Integer, WorkingYear> known = known();
        int next = thisYear() + AHEAD;
        int first = Math.min(
                thisYear(), known.keySet().stream().min(Integer::compare).orElse(next));
        return IntStream.rangeClosed(first, next)
                .map(year -> next - (year - first))
                .mapToObj(year -> known.containsKey(year)
                        ? WorkingYearView.of(known.get(year))
                        : WorkingYearView.notAnnounced(year))
                .toList();
    }

    /**
     * What is over stays as it was counted.
     *
     * @throws Refusal 404 for a year that is over or too far ahead, 412 where another one was seen
     */
    WorkingYearView announce(int year, String ifMatch, WorkingYearForm form) {
        if (year < thisYear() || year > thisYear() + AHEAD) {
            throw Refusal.notFound();
        }
        WorkingYear before = known().get(year);
        Etag.demand(ifMatch, before == null ? 0 : before.version());
        WorkingYear told = form.of(year, before == null ? 1 : before.version() + 1);
        if (!years.put(told)) {
            throw Refusal.of(Kind.STALE, "stale");
        }
        outbox.append(new WorkingYearAnnounced(told));
        trail.note(
                "working-year-announced", "working-year", String.valueOf(year), Ancestors.ofCounty(Place.CITY), null);
        return WorkingYearView.of(told);
    }

    /** As it stands in the database, whatever this replica keeps in mind. */
    private Map<Integer, WorkingYear> known() {
        return Stream.concat(WorkingDays.announced().years().stream(), years.all().stream())
                .collect(Collectors.toMap(WorkingYear::year, Function.identity(), (mind, book) -> book));
    }

    private int thisYear() {
        return CivilTime.today(clock).getYear();
    }
}
