package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Where the units of people stand. */
@ApplicationScoped
class Homes {
    private final Trees trees;
    private final Heirs heirs;
    private final CivilDay day;

    Homes(Trees trees, Heirs heirs, CivilDay day) {
        this.trees = trees;
        this.heirs = heirs;
        this.day = day;
    }

    /** The county of the person's unit, or of what became of it; empty while that has not been heard of. One query, mostly. */
    Optional<Integer> countyOf(Person person) {
        return Optional.ofNullable(person.unit()).flatMap(this::placeOf).map(Ancestors::countyId);
    }

    private Optional<Ancestors> placeOf(int unit) {
        LocalDate today = day.today();
        return Optional.ofNullable(trees.ancestorsOf(Set.of(unit), today).get(unit))
                .or(() ->
                        Optional.ofNullable(heirs.placesOf(Set.of(unit), today).get(unit)));
    }
}
