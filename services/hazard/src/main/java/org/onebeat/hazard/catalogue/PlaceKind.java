package org.onebeat.hazard.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A kind of place, and how often one is inspected (defaults.md, "Places and inspections"). */
@Entity
@Immutable
@Table(name = "place_kind")
public class PlaceKind extends CatalogueEntry {

    private int monthsHigh;
    private int monthsNormal;
    private int monthsLow;

    /** Months from one inspection to the next. */
    public int monthsAt(Risk risk) {
        return switch (risk) {
            case HIGH -> monthsHigh;
            case NORMAL -> monthsNormal;
            case LOW -> monthsLow;
        };
    }

    public String code() {
        return label().code();
    }
}
