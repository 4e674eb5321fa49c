package org.onebeat.personnel.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Of which class a village is from a day until the next word (domain.md section 3). */
@Entity
class VillageClassing implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "village_classing_id")
    @SequenceGenerator(name = "village_classing_id", sequenceName = "village_classing_id", allocationSize = 50)
    private Long id;

    @Column(name = "class")
    private String villageClass;

    @Column(name = "from_date")
    private LocalDate from;

    @Embedded
    private Ancestors ancestors;

    protected VillageClassing() {}

    VillageClassing(Ancestors village, String villageClass, LocalDate from) {
        this.ancestors = village;
        this.villageClass = villageClass;
        this.from = from;
    }

    LocalDate from() {
        return from;
    }

    String villageClass() {
        return villageClass;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    /** Follows its village. */
    void stand(Ancestors where) {
        ancestors = where;
    }
}
