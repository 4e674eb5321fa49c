package org.onebeat.personnel.me;

import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.Telephone;
import org.onebeat.personnel.posting.CoveredArea;

/** The caller's own entry in the register, the telephone number in full. */
record MyEntry(
        String displayName, String serviceNumber, String category, CoveredArea unit, String telephone, long version) {

    static MyEntry of(Person person, CoveredArea unit) {
        return new MyEntry(
                person.displayName(),
                person.serviceNumber(),
                person.category(),
                unit,
                person.telephone().map(Telephone::digits).orElse(null),
                person.version());
    }
}
