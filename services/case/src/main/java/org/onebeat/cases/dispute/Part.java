package org.onebeat.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.UUID;

/** A paper in the file of a dispute, filed under the step that brought it; it stands behind the same county wall. */
@MappedSuperclass
@IdClass(Part.Key.class)
public abstract class Part {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private Dispute dispute;

    @Id
    private long sequence;

    @Column(name = "county_id", updatable = false)
    private int countyId;

    protected Part() {}

    protected Part(Dispute dispute, long sequence) {
        this.dispute = dispute;
        this.sequence = sequence;
        this.countyId = dispute.ancestors().countyId();
    }

    public long sequence() {
        return sequence;
    }

    public record Key(UUID dispute, long sequence) implements Serializable {}
}
