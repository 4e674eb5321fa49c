package org.onebeat.service.routing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Placed;

/** Where villages stand and who serves them at one instant, asked once for many matters. */
public record Present(Instant now, Map<Integer, Ancestors> places, Map<Integer, List<Holder>> serving) {

    /** Where the matter's village stands, or what became of it; where nothing is heard of it, the matter stays. */
    public Ancestors placeOf(Placed matter) {
        return places.getOrDefault(matter.ancestors().villageId(), matter.ancestors());
    }

    /** Person ids of all who serve the matter's village, whoever holds it first. */
    public List<Integer> servingAt(Placed matter) {
        return serving.getOrDefault(matter.ancestors().villageId(), List.of()).stream()
                .map(Holder::personId)
                .toList();
    }

    /** Person id of whoever holds the matter's village; null where nobody does. */
    public Integer holderOf(Placed matter) {
        return servingAt(matter).stream().findFirst().orElse(null);
    }
}
