package org.onebeat.hazard.hazard;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.onebeat.hazard.place.PlaceName;
import org.onebeat.territory.Named;

/** What the rows of a page are called, and the instant at which it is read. */
record Names(Named areas, Map<UUID, PlaceName> places, Instant now) {

    PlaceName place(Hazard hazard) {
        if (hazard.site() == null) {
            return null;
        }
        UUID id = hazard.site().place();
        return places.getOrDefault(id, new PlaceName(id, null, null));
    }
}
