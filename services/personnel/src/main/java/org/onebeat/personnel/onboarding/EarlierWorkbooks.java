package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Lets workbooks before one that is taken back know their people again, who stand under a higher version now. */
@ApplicationScoped
class EarlierWorkbooks {
    private static final String FOLLOW = """
            update onboarding_%1$s earlier set after = %1$s.version
            from onboarding_%1$s undone join %1$s on %1$s.id = undone.%1$s_id
            where undone.onboarding_id = :onboarding and not undone.added
                and earlier.%1$s_id = undone.%1$s_id and earlier.after = undone.before
            """;

    private final EntityManager entities;

    EarlierWorkbooks(EntityManager entities) {
        this.entities = entities;
    }

    /** Once what the later one changed is as before, and before its deeds are forgotten. */
    void follow(int undone) {
        for (String table : List.of("person", "posting")) {
            entities.createNativeQuery(FOLLOW.formatted(table))
                    .setParameter("onboarding", undone)
                    .executeUpdate();
        }
    }
}
