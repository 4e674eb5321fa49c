package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Notes extends ScopedRepository<Note, Long> {
    static final Sort NEWEST_FIRST = Sort.descending("recordedAt", "id");

    Notes(ScopedSession session) {
        super(Note.class, session);
    }

    List<String> texts() {
        return list(Restriction.none(), NEWEST_FIRST, 100).stream()
                .map(Note::text)
                .toList();
    }

    List<Long> countsByCounty() {
        return select("count(*)", Restriction.none(), "group by it.ancestors.countyId", Long.class);
    }

    void write() {
        flush();
    }
}
