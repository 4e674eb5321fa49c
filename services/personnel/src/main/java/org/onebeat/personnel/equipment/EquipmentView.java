package org.onebeat.personnel.equipment;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.equipment.Equipment.State;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;

/**
 * What is shown of a piece of equipment.
 *
 * @param holder null in store
 * @param village whose post it belongs to; null where it is a person's
 */
record EquipmentView(
        int id,
        String kind,
        String number,
        String model,
        CoveredArea unit,
        State state,
        Colleague holder,
        CoveredArea village,
        LocalDate since,
        LocalDate retiredOn,
        String retiredFor,
        long version) {

    static EquipmentView of(Equipment item, Map<Integer, Person> people, Map<Integer, Area> areas) {
        return new EquipmentView(
                item.id(),
                item.kind(),
                item.number(),
                item.model(),
                CoveredArea.of(item.unit(), areas),
                item.state(),
                item.holder() == null ? null : Colleague.of(item.holder(), people),
                item.post() == null ? null : CoveredArea.of(item.post(), areas),
                item.heldSince(),
                item.retiredOn(),
                item.retiredFor(),
                item.version());
    }
}
