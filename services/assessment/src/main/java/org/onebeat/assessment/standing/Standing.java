package org.onebeat.assessment.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** How a matter stands now. Written by the {@link Register}, and read in numbers only. */
@Entity
class Standing implements Placed {
    @Id
    private UUID matterId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "is_open")
    private boolean open;

    private String gravity;
    private Instant dueAt;

    protected Standing() {}

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
