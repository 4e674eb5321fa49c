package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of the caller's counties: known to everybody who serves there, so the database's wall is the only one
 * around them, and nothing of a person is in them.
 */
@ApplicationScoped
class Sessions {
    private final EntityManager entities;

    Sessions(EntityManager entities) {
        this.entities = entities;
    }

    Optional<CourseSession> find(int id) {
        return Optional.ofNullable(entities.find(CourseSession.class, id));
    }

    Optional<CourseSession> findLocked(int id) {
        return Optional.ofNullable(entities.find(CourseSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first; of a county, of a course, of those that are not over by a day. */
    List<CourseSession> before(int id, Integer county, String course, LocalDate open, int limit) {
        return entities.createQuery("""
                        from CourseSession it where it.id < :id and (:county is null or it.countyId = :county)
                            and (:course is null or it.course = :course)
                            and (cast(:open as LocalDate) is null or it.until > :open) order by it.id desc""", CourseSession.class)
                .setParameter("id", id)
                .setParameter("county", county)
                .setParameter("course", course)
                .setParameter("open", open)
                .setMaxResults(limit)
                .getResultList();
    }

    List<CourseSession> of(Collection<Integer> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from CourseSession it where it.id in :ids", CourseSession.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    CourseSession add(CourseSession session) {
        entities.persist(session);
        return session;
    }

    int nextId() {
        return ((Number) entities.createNativeQuery("select nextval('course_session_id')")
                        .getSingleResult())
                .intValue();
    }

    void settle() {
        entities.flush();
    }
}
