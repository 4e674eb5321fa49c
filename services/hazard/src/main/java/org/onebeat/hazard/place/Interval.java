package org.onebeat.hazard.place;

import org.onebeat.hazard.catalogue.PlaceKind;
import org.onebeat.hazard.catalogue.Risk;

/** How often a place is inspected: what its kind and its risk ask for. */
public record Interval(String kind, Risk risk, int months) {

    public static Interval of(PlaceKind kind, Risk risk) {
        return new Interval(kind.code(), risk, kind.monthsAt(risk));
    }
}
