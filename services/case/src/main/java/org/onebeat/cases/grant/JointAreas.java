package org.onebeat.cases.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.Territory;

/** What is opened to an area is so to whoever leads there: it follows to where the area stands, or the one that it became. */
@ApplicationScoped
class JointAreas {

    private final EntityManager entities;
    private final Territory territory;

    JointAreas(EntityManager entities, Territory territory) {
        this.entities = entities;
        this.territory = territory;
    }

    void hear(@Observes AreaChanged changed) {
        if (changed.moving().isEmpty()) {
            return;
        }
        List<Grant> open = entities.createQuery(
                        "from Grant it where it.until is null and it.grantee.area is not null", Grant.class)
                .getResultList();
        Map<Integer, Ancestors> places = open.isEmpty()
                ? Map.of()
                : territory.placesOf(
                        open.stream().map(grant -> grant.grantee().area()).collect(Collectors.toSet()), changed.day());
        open.forEach(grant -> Optional.ofNullable(places.get(grant.grantee().area()))
                .filter(where -> !Grantee.ofArea(grant.grantee().area(), where).equals(grant.grantee()))
                .ifPresent(grant::stand));
    }
}
