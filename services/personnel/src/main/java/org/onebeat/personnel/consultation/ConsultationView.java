package org.onebeat.personnel.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Area;

/** A consultation; its decisions are told with its file. */
record ConsultationView(
        int id,
        CoveredArea unit,
        LocalDate plannedOn,
        String place,
        List<String> agenda,
        Consultation.State state,
        LocalDate heldOn,
        String calledOffFor,
        long version) {

    static ConsultationView of(Consultation row, Map<Integer, Area> areas) {
        return new ConsultationView(
                row.id(),
                CoveredArea.of(row.unit(), areas),
                row.plannedOn(),
                row.place(),
                row.agenda(),
                row.state(),
                row.heldOn(),
                row.calledOffFor(),
                row.version());
    }
}
