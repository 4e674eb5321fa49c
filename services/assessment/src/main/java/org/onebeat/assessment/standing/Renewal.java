package org.onebeat.assessment.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onebeat.assessment.golive.FirstRecords;
import org.onebeat.assessment.silence.Hearings;
import org.onebeat.assessment.tally.TallyBook;
import org.onebeat.messaging.Rebuild;

/** Has everything counted anew from the first event that was ever told: for when figures are in doubt. */
@ApplicationScoped
class Renewal {
    private final Rebuild rebuild;
    private final TallyBook tallies;
    private final Register register;
    private final Hearings hearings;
    private final FirstRecords firsts;

    Renewal(Rebuild rebuild, TallyBook tallies, Register register, Hearings hearings, FirstRecords firsts) {
        this.rebuild = rebuild;
        this.tallies = tallies;
        this.register = register;
        this.hearings = hearings;
        this.firsts = firsts;
    }

    /** Parked events are forgotten, too: they come again. Until the listener has caught up, figures are too low. */
    @Transactional
    void fromZero() {
        rebuild.fromZero(FiguresListener.NAME);
        tallies.empty();
        register.empty();
        hearings.empty();
        firsts.empty();
    }
}
