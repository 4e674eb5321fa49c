package org.onebeat.hazard.routing;

import java.util.Objects;
import java.util.Optional;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.HazardEvent;
import org.onebeat.service.routing.Present;
import org.onebeat.territory.Ancestors;

/** An open hazard goes where its village stands, to whoever holds it. */
public final class Handover {

    private Handover() {}

    /** Empty if it is there already. */
    public static Optional<HazardEvent> of(Hazard hazard, Present present) {
        Ancestors where = present.placeOf(hazard);
        Integer holder = present.holderOf(hazard);
        return Objects.equals(hazard.responsible(), holder)
                        && hazard.ancestors().equals(where)
                ? Optional.empty()
                : Optional.of(hazard.move(present.now(), where, holder));
    }
}
