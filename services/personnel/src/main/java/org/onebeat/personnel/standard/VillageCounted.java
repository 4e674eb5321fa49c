package org.onebeat.personnel.standard;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** All counts of a village, as jurisdiction tells them: {@code village-counted.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record VillageCounted(int village, List<Count> counts) {

    /** Households and people on a day. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(LocalDate on, int households, int people) {}
}
