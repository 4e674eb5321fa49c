package org.onebeat.personnel.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one transaction through at a time, on any replica; the next one sees what the one before did. */
@ApplicationScoped
public class Turnstile {
    private final EntityManager entities;

    Turnstile(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for its turn, and holds it until the end of the transaction. */
    public void enter(Gate gate, int number) {
        entities.createNativeQuery("select true from pg_advisory_xact_lock(:gate, :number)", Boolean.class)
                .setParameter("gate", gate.lock)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** What is done one at a time. */
    public enum Gate {
        INSTALLATION(0x0bea_0001),
        SYSTEMS(0x0bea_0055);

        private final int lock;

        Gate(int lock) {
            this.lock = lock;
        }
    }
}
