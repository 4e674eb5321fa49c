package org.onebeat.assessment.silence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** When a village was last heard of: the latest field record, dispute or hazard there. */
@Entity
class Hearing implements Placed {
    @Id
    private int village;

    @Embedded
    private Ancestors ancestors;

    private Instant heardAt;

    protected Hearing() {}

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
