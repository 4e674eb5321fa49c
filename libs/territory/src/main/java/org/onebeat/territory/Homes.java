package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Where the units of people stand. */
@ApplicationScoped
class Homes {
    private final Heirs heirs;
    private final CivilDay day;

    Homes(Heirs heirs, CivilDay day) {
        this.heirs = heirs;
        this.day = day;
    }

    /** The county of the person's unit, or of what became of it; empty while that has not been heard of. */
    Optional<Integer> countyOf(Person person) {
        return Optional.ofNullable(person.unit())
                .map(unit -> heirs.placesOf(Set.of(unit), day.today()).get(unit))
                .map(Ancestors::countyId);
    }
}
