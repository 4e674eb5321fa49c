package org.onebeat.jurisdiction.onboarding;

import java.time.LocalDate;
import java.util.Set;
import org.onebeat.jurisdiction.facility.KnownPoint;
import org.onebeat.workbook.Row;

/**
 * A room or workstation as a row wants it.
 *
 * @param village code of the village in which it stands
 * @param serves codes of the villages that it serves
 * @param present null for a new one
 * @param changes whether anything would be done
 */
record PointStep(
        Row row,
        String kind,
        boolean room,
        String name,
        String village,
        Set<String> serves,
        LocalDate openedOn,
        KnownPoint present,
        boolean changes) {

    boolean isNew() {
        return present == null;
    }

    /** Since when it serves just these: a present one from today on. */
    LocalDate from(LocalDate today) {
        return isNew() ? openedOn : today;
    }
}
