package org.onebeat.jurisdiction.census;

import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/** Households and people of a village on a day, and whose count it is. */
public record CountView(
        UUID id,
        AreaName village,
        AreaName station,
        LocalDate on,
        int households,
        int people,
        String source,
        long version) {

    static CountView of(VillageCount count, Named named) {
        return new CountView(
                count.id(),
                named.area(count.ancestors().villageId()),
                named.area(count.ancestors().stationId()),
                count.on(),
                count.households(),
                count.people(),
                count.source(),
                count.version());
    }
}
