package org.onebeat.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

@ApplicationScoped
class Notes extends ScopedRepository<Note, UUID> {
    static final String ORDER = "notes:recordedAt";

    Notes(ScopedSession session) {
        super(Note.class, session);
    }

    List<Note> page(String authorIndex, Paging paging) {
        var after = paging.after(ORDER, at -> List.of(at.instant(0), at.uuid(1)));
        var where = Restriction.none().andIf(authorIndex, "it.authorIndex = :author", "author");
        return list(where, Sort.ascending("recordedAt", "id"), after, paging.probe());
    }

    static Cursor positionOf(Note note) {
        return Cursor.of(ORDER, note.recordedAt(), note.id());
    }

    void write() {
        flush();
    }
}
