package org.onebeat.jurisdiction.chronicle;

import java.time.LocalDate;
import java.util.List;
import org.onebeat.jurisdiction.area.Standing;
import org.onebeat.territory.AreaKind;

/**
 * An area that a code meant for a while.
 *
 * @param area its id, which stays
 * @param from first day on which the code meant it
 * @param until exclusive, null while it does
 * @param code its code today, or its last
 * @param name its name today, or its last
 * @param successors what it became, if it was merged or split
 */
record CodeMeaning(
        int area,
        AreaKind kind,
        LocalDate from,
        LocalDate until,
        String code,
        String name,
        Standing standing,
        List<AreaHistory.Kin> successors) {}
