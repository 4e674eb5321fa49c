package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks what hangs on a committed workbook. */
@ApplicationScoped
public class Ties {

    private final EntityManager entities;

    Ties(EntityManager entities) {
        this.entities = entities;
    }

    public List<Hanging> on(UUID onboarding, Tie... ties) {
        return Stream.of(ties)
                .map(tie -> Hanging.of(tie, names(onboarding, tie)))
                .filter(hanging -> hanging.count() > 0)
                .toList();
    }

    private List<String> names(UUID onboarding, Tie tie) {
        return entities.createNativeQuery(tie.question(), String.class)
                .setParameter("onboarding", onboarding)
                .getResultList();
    }
}
