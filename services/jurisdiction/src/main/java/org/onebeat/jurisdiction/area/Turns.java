package org.onebeat.jurisdiction.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Who writes a county's areas waits for whoever writes them now, and who writes the whole city waits for all: what was
 * checked against the present state is still so when it is written. Held until the transaction ends.
 */
@ApplicationScoped
public class Turns {

    private static final int AREAS = 0x6172;

    private final EntityManager entities;

    Turns(EntityManager entities) {
        this.entities = entities;
    }

    /** For the whole city where the county is the city's own id. */
    public void take(int county) {
        if (county == Place.CITY) {
            lock("pg_advisory_xact_lock", Place.CITY);
        } else {
            lock("pg_advisory_xact_lock_shared", Place.CITY);
            lock("pg_advisory_xact_lock", county);
        }
    }

    private void lock(String function, int county) {
        entities.createNativeQuery("select 1 from (select " + function + "(:areas, :county)) taken")
                .setParameter("areas", AREAS)
                .setParameter("county", county)
                .getSingleResult();
    }
}
