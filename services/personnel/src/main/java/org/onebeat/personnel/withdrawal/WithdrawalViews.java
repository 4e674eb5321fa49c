package org.onebeat.personnel.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.posting.Absence;
import org.onebeat.personnel.posting.Covers;
import org.onebeat.personnel.posting.Covers.Cover;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Puts names to withdrawals, and says who acts meanwhile. */
@ApplicationScoped
class WithdrawalViews {
    private final Covers covers;
    private final Territory territory;
    private final Clock clock;

    WithdrawalViews(Covers covers, Territory territory, Clock clock) {
        this.covers = covers;
        this.territory = territory;
        this.clock = clock;
    }

    List<WithdrawalView> of(List<Withdrawal> rows) {
        LocalDate today = CivilTime.today(clock);
        Map<Integer, Cover> acting = covers.of(
                Absence.Cause.WITHDRAWAL, rows.stream().map(Withdrawal::spell).toList());
        Map<Integer, Person> people = territory.people(rows.stream()
                .flatMap(row -> Stream.of(
                        row.person(),
                        row.filedBy(),
                        row.decidedBy(),
                        acting.get(row.id()).deputy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Integer, Area> areas = territory.areas(rows.stream()
                .flatMap(row -> Stream.of(row.orderedBy(), WithdrawalView.unitOf(row)))
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> WithdrawalView.of(row, today, acting.get(row.id()), people, areas))
                .toList();
    }
}
