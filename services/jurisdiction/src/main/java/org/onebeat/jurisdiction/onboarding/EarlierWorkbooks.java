package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Lets workbooks before one that is taken back know their areas and points again, which stand under a higher sequence now. */
@ApplicationScoped
class EarlierWorkbooks {

    private static final String FOLLOW = """
            update onboarding_deed earlier set after = area.sequence
            from onboarding_deed undone join area on area.id = undone.area_id
            where undone.onboarding_id = :batch and not undone.added
                and earlier.area_id = undone.area_id and earlier.after = undone.before
            """;
    private static final String FOLLOW_POINTS = """
            update onboarding_point earlier set after = police_point.sequence
            from onboarding_point undone join police_point on police_point.id = undone.point_id
            where undone.onboarding_id = :batch and not undone.added
                and earlier.point_id = undone.point_id and earlier.after = undone.before
            """;

    private final EntityManager entities;

    EarlierWorkbooks(EntityManager entities) {
        this.entities = entities;
    }

    /** Once what the later one changed is as before, and before its deeds are forgotten. */
    void follow(UUID undone) {
        for (String follow : List.of(FOLLOW, FOLLOW_POINTS)) {
            entities.createNativeQuery(follow).setParameter("batch", undone).executeUpdate();
        }
    }
}
