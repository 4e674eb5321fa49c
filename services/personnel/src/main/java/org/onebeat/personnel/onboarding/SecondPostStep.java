package org.onebeat.personnel.onboarding;

import java.time.LocalDate;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.workbook.Row;

/**
 * A concurrent post as a row wants it.
 *
 * @param person null for one whom the same workbook brings
 * @param from its first day, if it is new
 * @param held whether it is on record already
 */
record SecondPostStep(
        Row row,
        ServiceNumber number,
        Person person,
        String post,
        Reference organisation,
        LocalDate from,
        boolean held) {
    Change change() {
        return held ? Change.UNCHANGED : Change.ADDED;
    }
}
