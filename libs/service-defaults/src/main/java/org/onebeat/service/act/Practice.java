package org.onebeat.service.act;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Territory;

/**
 * Training mode 演练: what is recorded while its county or station is in training is practice, whenever it happened, and
 * no real record later; the past that comes in by import never is.
 */
@ApplicationScoped
public class Practice {
    private final Territory territory;

    Practice(Territory territory) {
        this.territory = territory;
    }

    /** The act by which something opens there. */
    public Act mark(Act act, Ancestors where) {
        return act.inTraining(!act.imported() && territory.inTraining(where, act.recordedAt()));
    }
}
