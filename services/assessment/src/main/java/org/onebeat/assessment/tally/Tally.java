package org.onebeat.assessment.tally;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * How much of a measure there was in a village, at a station or in a county on a day or in a month; where the area
 * stood then. Written by {@link TallyBook}, and read summed up.
 */
@Entity
class Tally implements Placed {
    @Id
    private long id;

    private int areaId;

    @Embedded
    private Ancestors ancestors;

    private int period;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private long amount;

    protected Tally() {}

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
