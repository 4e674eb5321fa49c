package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class Notes extends ScopedRepository<Note, Long> {
    static final Sort NEWEST_FIRST = Sort.descending("recordedAt", "id");

    private final EntityManager entities;

    Notes(ScopedSession session, EntityManager entities) {
        super(Note.class, session);
        this.entities = entities;
    }

    @Override
    protected String grantable() {
        return "matter";
    }

    List<String> texts() {
        return list(Restriction.none(), NEWEST_FIRST, 100).stream()
                .map(Note::text)
                .toList();
    }

    List<Long> countsByCounty() {
        return select("count(*)", Restriction.none(), "group by it.ancestors.countyId", Long.class);
    }

    /** What the running transaction reaches. */
    String wall() {
        return (String) entities.createNativeQuery("select current_setting('onebeat.counties')")
                .getSingleResult();
    }

    void write() {
        flush();
    }
}
