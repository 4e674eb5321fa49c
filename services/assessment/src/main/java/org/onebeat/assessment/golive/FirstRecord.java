package org.onebeat.assessment.golive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** When somebody first recorded something in a village, in earnest or as practice. */
@Entity
@IdClass(FirstRecord.Key.class)
class FirstRecord implements Placed {

    record Key(int village, boolean training) implements Serializable {}

    @Id
    private int village;

    @Id
    private boolean training;

    @Embedded
    private Ancestors ancestors;

    private Instant recordedAt;

    protected FirstRecord() {}

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
