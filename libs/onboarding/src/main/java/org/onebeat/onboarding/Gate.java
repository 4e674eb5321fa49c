package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one workbook of a county be worked on at a time, on any replica; the next one sees what the one before did. */
@ApplicationScoped
class Gate {

    private static final int WORKBOOKS = 0x0bea_0002;

    private final EntityManager entities;

    Gate(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for its turn, and holds it until the end of the transaction. */
    void enter(int county) {
        entities.createNativeQuery("select true from pg_advisory_xact_lock(:gate, :county)", Boolean.class)
                .setParameter("gate", WORKBOOKS)
                .setParameter("county", county)
                .getSingleResult();
    }

    /** Whether somebody is at work behind it. Whoever is killed there holds it no longer. */
    boolean isTaken(int county) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select from pg_locks where locktype = 'advisory' and granted
                            and classid = cast(:gate as oid) and objid = cast(:county as oid) and objsubid = 2
                            and database = (select oid from pg_database where datname = current_database()))
                        """, Boolean.class)
                .setParameter("gate", WORKBOOKS)
                .setParameter("county", county)
                .getSingleResult();
    }
}
