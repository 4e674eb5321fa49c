package org.onebeat.personnel.roster.swap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.roster.Duty;
import org.onebeat.personnel.roster.mine.OwnDuties;
import org.onebeat.territory.Territory;

/** Swaps as they are shown. */
@ApplicationScoped
class SwapViews {
    private final OwnDuties duties;
    private final Territory territory;

    SwapViews(OwnDuties duties, Territory territory) {
        this.duties = duties;
        this.territory = territory;
    }

    SwapView of(DutySwap swap) {
        return of(List.of(swap)).getFirst();
    }

    List<SwapView> of(List<DutySwap> swaps) {
        Set<Long> wanted = swaps.stream()
                .flatMap(swap -> Stream.of(swap.duty(), swap.otherDuty()))
                .collect(Collectors.toSet());
        Map<Long, Duty> known = duties.of(wanted);
        var people = territory.people(swaps.stream()
                .flatMap(swap -> Stream.of(swap.person(), swap.otherPerson()))
                .collect(Collectors.toSet()));
        return swaps.stream().map(swap -> SwapView.of(swap, known, people)).toList();
    }
}
