package org.onebeat.personnel.standard;

import java.time.LocalDate;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/** Who was taken off a village before the term was served, when, and why. */
record TermExceptionView(
        long id,
        int posting,
        StaffName person,
        AreaName station,
        LocalDate endedOn,
        LocalDate termEndsOn,
        String reason,
        StaffName grantedBy) {

    static TermExceptionView of(TermException granted, Named named) {
        return new TermExceptionView(
                granted.id(),
                granted.posting(),
                named.person(granted.person()),
                named.area(granted.ancestors().stationId()),
                granted.endedOn(),
                granted.termEndsOn(),
                granted.reason(),
                named.person(granted.grantedBy()));
    }
}
