package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.service.problem.Refusal;

/** Sends whoever is to act for somebody who is away, if they are at work themselves. */
@ApplicationScoped
public class Deputies {
    private final StandIns standIns;
    private final Covers covers;

    Deputies(StandIns standIns, Covers covers) {
        this.standIns = standIns;
        this.covers = covers;
    }

    /** 422 {@code deputy-away}; the deputy acts from now or the first instant on, in place of whoever did. */
    public void send(Absence absence, int absent, int deputy, Span away) {
        if (covers.isAway(deputy, away)) {
            throw Refusal.ruleBroken("deputy-away").at("cover");
        }
        standIns.send(absence, absent, deputy, away);
    }

    /** The absence ends then; what is over stays as it was. */
    public void until(Absence absence, Span away) {
        standIns.until(absence, away.until());
    }
}
