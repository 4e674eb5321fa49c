package org.onebeat.personnel.roster.swap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.onebeat.personnel.me.Own;
import org.onebeat.personnel.roster.Duty;
import org.onebeat.personnel.roster.mine.OwnDuties;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;

/** People agree to change duties; nothing moves before the chief has approved. */
@ApplicationScoped
class Swapping {
    private final Swaps swaps;
    private final OwnDuties duties;
    private final Own own;
    private final CurrentCaller caller;
    private final SwapNews news;
    private final Trail trail;
    private final Clock clock;

    Swapping(Swaps swaps, OwnDuties duties, Own own, CurrentCaller caller, SwapNews news, Trail trail, Clock clock) {
        this.swaps = swaps;
        this.duties = duties;
        this.own = own;
        this.caller = caller;
        this.news = news;
        this.trail = trail;
        this.clock = clock;
    }

    DutySwap ask(NewSwap wish) {
        Duty mine = coming(wish.duty(), "duty");
        Duty theirs = coming(wish.other(), "other");
        int roster = duties.rosterOf(wish.duty())
                .filter(number ->
                        duties.rosterOf(wish.other()).filter(number::equals).isPresent())
                .orElseThrow(() -> Refusal.ruleBroken("swap-of-one-roster").at("other"));
        if (mine.person() != caller.personId()) {
            throw Refusal.ruleBroken("duty-not-yours").at("duty");
        }
        if (theirs.person() == caller.personId()) {
            throw Refusal.ruleBroken("swap-with-oneself").at("other");
        }
        if (swaps.isOpenFor(wish.duty()) || swaps.isOpenFor(wish.other())) {
            throw Refusal.conflict("swap-asked-already").at("duty");
        }
        DutySwap swap =
                swaps.add(DutySwap.ask(roster, mine, theirs, wish.reason().strip(), clock.instant()));
        note("duty-swap-asked", swap, wish.reason());
        return swap;
    }

    void agree(DutySwap swap) {
        swap.agree(caller.personId());
        note("duty-swap-agreed", swap, null);
    }

    void withdraw(DutySwap swap) {
        swap.withdraw(clock.instant());
        note("duty-swap-withdrawn", swap, null);
    }

    /** A duty that somebody takes and that has not begun; others' drafts are as unknown as what does not exist. */
    private Duty coming(long id, String field) {
        Duty duty = duties.find(id)
                .filter(one -> one.person() != null && duties.rosterOf(id).isPresent())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-duty").at(field));
        if (!duty.from().isAfter(clock.instant())) {
            throw Refusal.ruleBroken("duty-has-begun").at(field);
        }
        return duty;
    }

    private void note(String action, DutySwap swap, String reason) {
        own.admit();
        trail.note(action, "duty-swap", Integer.toString(swap.id()), own.place(), reason);
        swaps.settle();
        news.tell(swap);
    }
}
