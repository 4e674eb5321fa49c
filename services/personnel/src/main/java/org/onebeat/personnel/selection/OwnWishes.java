package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Somebody's own part in rounds: theirs wherever they stand, since who serves a village sees no more of the station.
 * Asked by the caller's own person id only.
 */
@ApplicationScoped
class OwnWishes {
    private static final String READ = """
            select selection_id, specialities, wishes, wished_at, version from candidate where person_id = :person
            order by selection_id desc limit 20
            """;
    private static final String WRITE = """
            update candidate set wishes = :wishes, wished_at = :now, version = version + 1
            where person_id = :person and selection_id = :selection and version = :version
            """;

    private final EntityManager entities;

    OwnWishes(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest round first. */
    List<OwnWish> of(int person) {
        NativeQuery<Object[]> query = entities.unwrap(Session.class)
                .createNativeQuery(READ, Object[].class)
                .addScalar("selection_id", Integer.class)
                .addScalar("specialities", String[].class)
                .addScalar("wishes", Integer[].class)
                .addScalar("wished_at", Instant.class)
                .addScalar("version", Long.class)
                .setParameter("person", person);
        return query.getResultList().stream()
                .map(row -> new OwnWish(
                        (Integer) row[0],
                        List.of((String[]) row[1]),
                        List.of((Integer[]) row[2]),
                        (Instant) row[3],
                        (Long) row[4]))
                .toList();
    }

    /** Whether it was still as it was seen. */
    boolean write(int person, OwnWish seen, List<Integer> places, Instant now) {
        return entities.createNativeQuery(WRITE)
                        .setParameter("wishes", places.toArray(Integer[]::new))
                        .setParameter("now", now)
                        .setParameter("person", person)
                        .setParameter("selection", seen.selection())
                        .setParameter("version", seen.version())
                        .executeUpdate()
                == 1;
    }

    /** What somebody has wished for in a round. */
    record OwnWish(int selection, List<String> specialities, List<Integer> wishes, Instant wishedAt, long version) {}
}
