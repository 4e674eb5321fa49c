package org.onebeat.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Service numbers that somebody has, wherever in the city: of whoever has one elsewhere, a clerk learns no more than
 * this. Read from the replica, which stands behind no wall.
 */
@ApplicationScoped
public class TakenNumbers {
    private final EntityManager entities;

    TakenNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the numbers that are taken, but for the ones that the caller sees to be. */
    public Set<String> takenBeside(Collection<String> seen, Collection<String> numbers) {
        List<String> taken = entities.createNativeQuery(
                        "select service_number from territory_person where account = any (:accounts)"
                                + " and (valid_until is null or valid_until > valid_from)",
                        String.class)
                .setParameter(
                        "accounts",
                        numbers.stream()
                                .map(number -> ServiceNumber.of(number).account())
                                .toArray(String[]::new))
                .getResultList();
        Set<String> others = new HashSet<>(taken);
        others.removeAll(seen);
        return others;
    }
}
