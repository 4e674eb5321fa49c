package org.onebeat.personnel.equipment;

import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;

/**
 * A piece of equipment, and who had it before.
 *
 * @param before the latest first
 */
record EquipmentFile(EquipmentView equipment, List<Time> before) {

    /**
     * A time in which somebody had it.
     *
     * @param note in which state it was handed on or came back
     */
    record Time(Colleague person, CoveredArea village, LocalDate from, LocalDate until, String note) {}
}
