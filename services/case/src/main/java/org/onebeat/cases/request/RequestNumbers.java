package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.onebeat.service.time.CivilTime;

/** Numbers to speak of a request by, such as Q-2026-000123; they open nothing, and may have gaps. */
@ApplicationScoped
class RequestNumbers {

    private final EntityManager entities;

    RequestNumbers(EntityManager entities) {
        this.entities = entities;
    }

    String next(Instant now) {
        Long drawn = (Long) entities.createNativeQuery("select nextval('resident_request_number')", Long.class)
                .getSingleResult();
        return "Q-%d-%06d".formatted(CivilTime.dayOf(now).getYear(), drawn);
    }
}
