package org.onebeat.hazard.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What the city calls a {@link Severity}, and the days that it leaves. */
@Entity
@Immutable
@Table(name = "hazard_severity")
class SeverityTerm extends CatalogueEntry {

    private int days;

    int days() {
        return days;
    }
}
