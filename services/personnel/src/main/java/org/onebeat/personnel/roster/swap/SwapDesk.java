package org.onebeat.personnel.roster.swap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.onebeat.personnel.roster.Duty;
import org.onebeat.personnel.roster.Roster;
import org.onebeat.personnel.roster.RosterDesk;
import org.onebeat.personnel.roster.Rosters;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;

/** The chief decides about swaps. */
@ApplicationScoped
class SwapDesk {
    private final Rosters rosters;
    private final RosterDesk desk;
    private final CurrentCaller caller;
    private final SwapNews news;
    private final Trail trail;
    private final Clock clock;

    SwapDesk(Rosters rosters, RosterDesk desk, CurrentCaller caller, SwapNews news, Trail trail, Clock clock) {
        this.rosters = rosters;
        this.desk = desk;
        this.caller = caller;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    boolean isMine(DutySwap swap) {
        return rosters.find(swap.roster()).isPresent();
    }

    void decide(DutySwap swap, SwapAnswer answer) {
        Roster roster = rosters.findLocked(swap.roster()).orElseThrow(Refusal::notFound);
        if (answer.approved()) {
            swap.approve(caller.personId(), clock.instant());
            Duty one = still(roster, swap.duty(), swap.person());
            Duty other = still(roster, swap.otherDuty(), swap.otherPerson());
            note("duty-swap-approved", swap, roster);
            desk.swap(roster, one, other, swap.reason());
            news.tell(swap, roster.version());
        } else {
            if (answer.reason() == null || answer.reason().isBlank()) {
                throw Refusal.ruleBroken("reason-needed").at("reason");
            }
            swap.refuse(caller.personId(), answer.reason().strip(), clock.instant());
            note("duty-swap-refused", swap, roster);
            rosters.settle();
            news.tell(swap);
        }
    }

    /** 409 where somebody else has the duty by now, or it has begun. */
    private Duty still(Roster roster, long number, int person) {
        return roster.duty(number)
                .filter(duty -> duty.person() != null && duty.person() == person)
                .filter(duty -> duty.from().isAfter(clock.instant()))
                .orElseThrow(() -> Refusal.conflict("swap-overtaken"));
    }

    private void note(String action, DutySwap swap, Roster roster) {
        trail.note(action, "duty-swap", Integer.toString(swap.id()), roster.ancestors(), swap.answer());
    }
}
