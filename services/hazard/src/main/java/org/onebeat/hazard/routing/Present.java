package org.onebeat.hazard.routing;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.HazardEvent;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.Holder;

/** Where villages stand and who holds them at one instant, asked once for many hazards. */
public record Present(Instant now, Map<Integer, Ancestors> places, Map<AreaAt, Holder> holders) {

    /** Moves it to where its village stands and to whoever holds that; empty if it is there already. */
    public Optional<HazardEvent> follow(Hazard hazard) {
        int village = hazard.ancestors().villageId();
        // a village that has no place any more keeps its last one: its open hazards are still somebody's
        Ancestors where = places.getOrDefault(village, hazard.ancestors());
        Holder holder = holders.get(new AreaAt(village, now));
        Integer person = holder == null ? null : Integer.valueOf(holder.personId());
        return Objects.equals(hazard.responsible(), person)
                        && hazard.ancestors().equals(where)
                ? Optional.empty()
                : Optional.of(hazard.move(now, where, person));
    }
}
