package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Lets workbooks before one that is taken back know again what they changed, which stands under a higher version now. */
@ApplicationScoped
public class EarlierWorkbooks {

    private final EntityManager entities;

    EarlierWorkbooks(EntityManager entities) {
        this.entities = entities;
    }

    /** Once what the later one changed is as before, and before its deeds are forgotten. */
    public void follow(UUID undone, List<DeedTable> tables) {
        entities.flush();
        for (DeedTable table : tables) {
            entities.createNativeQuery(table.follow())
                    .setParameter("undone", undone)
                    .executeUpdate();
        }
    }
}
