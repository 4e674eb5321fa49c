package org.onebeat.assessment.golive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.onebeat.territory.AreaIds;

/**
 * What every event of a record says of how it came about.
 *
 * @param training it is practice, which counts nowhere
 * @param by null where nobody did it: a clock ran out, a posting or an area changed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Told(boolean training, boolean imported, Integer by, AreaIds place, Instant recordedAt) {

    boolean isSomebodysWork() {
        return !imported && by != null && recordedAt != null && place != null && place.village() != null;
    }
}
