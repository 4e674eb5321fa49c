package org.onebeat.personnel.onboarding;

import org.onebeat.personnel.person.Particulars;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.person.Telephone;
import org.onebeat.workbook.Row;

/**
 * A person as a row wants it.
 *
 * @param number null of a new one who is given a number
 * @param present null for a new one
 */
record PersonStep(
        Row row,
        ServiceNumber number,
        String displayName,
        String category,
        Reference unit,
        Telephone telephone,
        Person present) {

    Change change() {
        if (present == null) {
            return Change.ADDED;
        }
        return unit.isKnown() && present.matches(particulars()) ? Change.UNCHANGED : Change.CHANGED;
    }

    /** Only once the unit is known. */
    Particulars particulars() {
        return new Particulars(
                displayName, category, unit.place().id(), unit.place().ancestors(), telephone);
    }
}
