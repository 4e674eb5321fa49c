package org.onebeat.jurisdiction.facility;

import java.time.LocalDate;
import java.util.Set;

/** A point that has opened, as a workbook brings it: found right, within the caller's scope. */
public record Opening(String kind, String name, int village, Set<Integer> serves, LocalDate openedOn) {

    PointForm form() {
        return new PointForm(name, null, null);
    }
}
