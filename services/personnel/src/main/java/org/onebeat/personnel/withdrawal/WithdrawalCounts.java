package org.onebeat.personnel.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Area;
import org.onebeat.territory.Territory;

/** Withdrawals counted against the units that ordered them (domain.md section 3), the most days first. */
@ApplicationScoped
class WithdrawalCounts {
    private final Withdrawals withdrawals;
    private final Territory territory;

    WithdrawalCounts(Withdrawals withdrawals, Territory territory) {
        this.withdrawals = withdrawals;
        this.territory = territory;
    }

    /** @param question with both its days told */
    List<WithdrawalCount> of(WithdrawalQuestion question) {
        Map<Integer, List<Withdrawal>> byUnit =
                withdrawals.approved(question).stream().collect(Collectors.groupingBy(Withdrawal::orderedBy));
        Map<Integer, Area> areas = territory.areas(byUnit.keySet());
        return byUnit.entrySet().stream()
                .map(unit -> new WithdrawalCount(
                        CoveredArea.of(unit.getKey(), areas),
                        unit.getValue().size(),
                        unit.getValue().stream()
                                .map(Withdrawal::person)
                                .distinct()
                                .count(),
                        unit.getValue().stream()
                                .mapToLong(row -> days(row, question.from, question.until))
                                .sum()))
                .sorted(Comparator.comparing(WithdrawalCount::days).reversed().thenComparing(count -> count.unit()
                        .id()))
                .toList();
    }

    private static long days(Withdrawal row, LocalDate from, LocalDate until) {
        LocalDate first = row.from().isBefore(from) ? from : row.from();
        LocalDate last = row.until().isAfter(until) ? until : row.until();
        return ChronoUnit.DAYS.between(first, last);
    }
}
