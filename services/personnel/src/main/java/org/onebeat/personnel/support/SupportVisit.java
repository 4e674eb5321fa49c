package org.onebeat.personnel.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Somebody was at the station they stand by, and what came of it. */
@Entity
@Immutable
public class SupportVisit implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_visit_id")
    @SequenceGenerator(name = "support_visit_id", sequenceName = "support_visit_id", allocationSize = 50)
    private Integer id;

    private int pairingId;

    @Column(name = "on_date")
    private LocalDate on;

    private String note;

    @Embedded
    private Ancestors ancestors;

    protected SupportVisit() {}

    SupportVisit(Pairing pairing, LocalDate on, String note) {
        this.pairingId = pairing.id();
        this.on = on;
        this.note = note;
        this.ancestors = pairing.ancestors();
    }

    Integer id() {
        return id;
    }

    LocalDate on() {
        return on;
    }

    String note() {
        return note;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
