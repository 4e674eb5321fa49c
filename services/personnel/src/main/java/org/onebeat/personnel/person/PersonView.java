package org.onebeat.personnel.person;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.account.AccountState;
import org.onebeat.territory.Area;

/**
 * What is shown of a person.
 *
 * @param telephone masked; null where none is on record
 * @param since since when they serve in this category and unit
 * @param until the first day on which they serve no more, null while they do
 * @param accountState how far the account in Keycloak has followed; null while there is none
 */
public record PersonView(
        int id,
        String serviceNumber,
        String account,
        String displayName,
        String category,
        Unit unit,
        String telephone,
        LocalDate since,
        LocalDate until,
        AccountState accountState,
        long version) {

    /** The station, county or city a person belongs to, as it is called today. */
    public record Unit(int id, String name) {}

    static PersonView of(Person person, Map<Integer, Area> areas, Map<Integer, AccountState> accounts) {
        Area unit = areas.get(person.unit());
        return new PersonView(
                person.id(),
                person.serviceNumber(),
                person.account(),
                person.displayName(),
                person.category(),
                new Unit(person.unit(), unit == null ? "#" + person.unit() : unit.name()),
                person.telephone().map(Telephone::masked).orElse(null),
                person.since(),
                person.until(),
                accounts.get(person.id()),
                person.version());
    }
}
