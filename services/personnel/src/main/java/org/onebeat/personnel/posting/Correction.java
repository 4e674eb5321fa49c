package org.onebeat.personnel.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** That the past of a posting was changed, how it stood before, and who said why. */
@Entity
@Immutable
@Table(name = "posting_correction")
class Correction implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "posting_correction_id")
    @SequenceGenerator(name = "posting_correction_id", sequenceName = "posting_correction_id", allocationSize = 1)
    private Integer id;

    private int postingId;

    @Enumerated(EnumType.STRING)
    private Change change;

    private Instant correctedAt;
    private int correctedBy;
    private String reason;

    /** The posting's kind before. */
    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before")
    private List<Holding> before;

    @Embedded
    private Ancestors ancestors;

    protected Correction() {}

    Correction(Posting posting, Change change, List<Holding> before, String kind, int by, String reason, Instant at) {
        postingId = posting.id();
        this.change = change;
        this.before = before;
        this.kind = kind;
        this.reason = reason;
        correctedBy = by;
        correctedAt = at;
        ancestors = posting.ancestors();
    }

    Integer id() {
        return id;
    }

    Change change() {
        return change;
    }

    Instant at() {
        return correctedAt;
    }

    int by() {
        return correctedBy;
    }

    String reason() {
        return reason;
    }

    String kind() {
        return kind;
    }

    List<Holding> before() {
        return before;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    /** How the past was changed. */
    enum Change {
        CORRECTED,
        ENTERED_LATE,
        ENDED_LATE
    }
}
