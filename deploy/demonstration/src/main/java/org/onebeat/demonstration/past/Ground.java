package org.onebeat.demonstration.past;

import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.demonstration.city.Station;
import org.onebeat.demonstration.city.Village;

/**
 * A village as a ground of work.
 *
 * @param share of what happens in the city
 * @param dedicated whether a dedicated auxiliary serves here
 * @param diligence how much of what is planned is done, 0 to 1
 * @param silentFrom the day from which nothing was heard any more; null where the village is not silent
 */
public record Ground(
        Village village, Station station, double share, boolean dedicated, double diligence, LocalDate silentFrom) {

    String code() {
        return village.code();
    }

    boolean isHeard(Instant at) {
        return silentFrom == null || Calendar.dayOf(at).isBefore(silentFrom);
    }
}
