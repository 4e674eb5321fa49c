package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The counties in which somebody hands over or takes over. */
@ApplicationScoped
class PartyCounties {

    private static final String COUNTIES =
            "select county_id from handover where outgoing_id = :person union select county_id from handover where incoming_id = :person";

    private final EntityManager entities;

    PartyCounties(EntityManager entities) {
        this.entities = entities;
    }

    Set<Integer> of(int person) {
        List<?> counties = entities.createNativeQuery(COUNTIES, Integer.class)
                .setParameter("person", person)
                .getResultList();
        return counties.stream().map(Integer.class::cast).collect(Collectors.toSet());
    }
}
