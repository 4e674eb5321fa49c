package org.onebeat.personnel.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.posting.Absence;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.posting.Covers;
import org.onebeat.personnel.posting.Covers.Cover;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Puts names to leave, and says who acts meanwhile. */
@ApplicationScoped
class LeaveViews {
    private final Covers covers;
    private final Territory territory;
    private final Clock clock;

    LeaveViews(Covers covers, Territory territory, Clock clock) {
        this.covers = covers;
        this.territory = territory;
        this.clock = clock;
    }

    Map<Integer, LeaveView> of(List<Leave> rows) {
        LocalDate today = CivilTime.today(clock);
        Map<Integer, Cover> acting =
                covers.of(Absence.Cause.LEAVE, rows.stream().map(Leave::spell).toList());
        Map<Integer, Person> people = territory.people(Stream.concat(
                        rows.stream().map(Leave::person),
                        acting.values().stream().map(Cover::deputy))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Integer, Area> areas =
                territory.areas(rows.stream().map(LeaveViews::unit).collect(Collectors.toSet()));
        return rows.stream().collect(Collectors.toMap(Leave::id, row -> {
            Cover cover = acting.get(row.id());
            return new LeaveView(
                    row.id(),
                    holder(row.person(), people),
                    CoveredArea.of(unit(row), areas),
                    row.kind(),
                    row.from(),
                    row.until(),
                    row.stateOn(today),
                    cover.deputy() == null ? null : holder(cover.deputy(), people),
                    cover.gap(),
                    cover.gapFrom(),
                    row.version());
        }));
    }

    private static LeaveView.Holder holder(int id, Map<Integer, Person> people) {
        Person person = people.get(id);
        return person == null
                ? new LeaveView.Holder(id, "#" + id, null)
                : new LeaveView.Holder(id, person.displayName(), person.serviceNumber());
    }

    private static int unit(Leave leave) {
        Integer station = leave.ancestors().stationId();
        return station == null ? leave.ancestors().countyId() : station;
    }
}
