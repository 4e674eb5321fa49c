package org.onebeat.personnel.roster.swap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.messaging.Outbox;
import org.onebeat.personnel.roster.Duty;
import org.onebeat.personnel.roster.mine.OwnDuties;
import org.onebeat.territory.CurrentCaller;

/** Tells what the caller has done about a swap, once it is written. */
@ApplicationScoped
class SwapNews {
    private final OwnDuties duties;
    private final Outbox outbox;
    private final CurrentCaller caller;

    SwapNews(OwnDuties duties, Outbox outbox, CurrentCaller caller) {
        this.duties = duties;
        this.outbox = outbox;
        this.caller = caller;
    }

    void tell(DutySwap swap) {
        tell(swap, null);
    }

    /** @param rosterVersion in which both duties have changed hands */
    void tell(DutySwap swap, Long rosterVersion) {
        List<Duty> both =
                List.copyOf(duties.of(List.of(swap.duty(), swap.otherDuty())).values());
        LocalDate first = both.stream().map(Duty::day).min(LocalDate::compareTo).orElseThrow();
        outbox.append(new DutySwapChanged(
                swap.id(),
                swap.roster(),
                both.getFirst().station(),
                swap.person(),
                swap.otherPerson(),
                swap.state().name(),
                caller.personId(),
                first,
                rosterVersion,
                swap.version() + 1));
    }
}
