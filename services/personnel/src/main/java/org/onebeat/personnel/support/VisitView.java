package org.onebeat.personnel.support;

import java.time.LocalDate;

/** A visit at a station. */
record VisitView(int id, LocalDate on, String note) {

    static VisitView of(SupportVisit visit) {
        return new VisitView(visit.id(), visit.on(), visit.note());
    }
}
