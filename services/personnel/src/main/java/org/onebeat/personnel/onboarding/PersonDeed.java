package org.onebeat.personnel.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.onebeat.personnel.person.Particulars;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.PersonChanged;
import org.onebeat.personnel.person.Telephone;
import org.onebeat.service.encryption.EncryptedText;
import org.onebeat.territory.Ancestors;

/**
 * What a committed workbook did to one person.
 *
 * @param added else changed, and the rest is what was on record before
 * @param before version of the person, -1 of an added one
 * @param after version of the person; another one today means that it changed since
 * @param since since when a changed one had served in that category and unit
 */
@Embeddable
record PersonDeed(
        @Column(name = "person_id") int person,
        boolean added,
        long before,
        long after,
        String displayName,
        String category,
        @Column(name = "unit_id") int unit,
        @Convert(converter = EncryptedText.class) String telephone,
        String telephoneIndex,
        @Column(name = "since_date") LocalDate since) {

    private static final long NONE = -1;

    static PersonDeed added(PersonChanged told) {
        return new PersonDeed(
                told.id(),
                true,
                NONE,
                told.sequence(),
                told.displayName(),
                told.category(),
                told.unit(),
                null,
                null,
                null);
    }

    /** Of a person who is about to change once. */
    static PersonDeed changing(Person person) {
        return new PersonDeed(
                person.id(),
                false,
                person.version(),
                person.version() + 1,
                person.displayName(),
                person.category(),
                person.unit(),
                person.telephone().map(Telephone::digits).orElse(null),
                person.telephone().map(Telephone::index).orElse(null),
                person.since());
    }

    /** @param ancestors where the unit stands today */
    Particulars particulars(Ancestors ancestors) {
        return new Particulars(
                displayName,
                category,
                unit,
                ancestors,
                telephone == null ? null : new Telephone(telephone, telephoneIndex));
    }

    /** Workbooks of before did not say so: then it stays as it is. */
    LocalDate sinceOf(Person person) {
        return since == null ? person.since() : since;
    }
}
