package org.onebeat.personnel.leave.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Puts names to requests for leave. */
@ApplicationScoped
class LeaveRequestViews {
    private final Territory territory;

    LeaveRequestViews(Territory territory) {
        this.territory = territory;
    }

    LeaveRequestView of(LeaveRequest row) {
        return of(List.of(row)).getFirst();
    }

    List<LeaveRequestView> of(List<LeaveRequest> rows) {
        Map<Integer, Person> people = territory.people(rows.stream()
                .flatMap(row -> Stream.of(Optional.of(row.person()), row.cover(), row.decidedBy()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        Map<Integer, Area> areas =
                territory.areas(rows.stream().map(LeaveRequestView::unitOf).collect(Collectors.toSet()));
        return rows.stream().map(row -> LeaveRequestView.of(row, people, areas)).toList();
    }
}
