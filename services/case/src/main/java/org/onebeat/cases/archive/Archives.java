package org.onebeat.cases.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.onebeat.service.encryption.Sealer;

/** Where the documents of ended matters are kept, encrypted, and which are to be made; asked for by whoever may see the matter. */
@ApplicationScoped
public class Archives {

    private static final String ORDER = """
            insert into archive (dispute_id, county_id, due_at) values (:id, :county, :now)
            on conflict (dispute_id) do update set due_at = excluded.due_at, tries = 0
            """;
    private static final String CLAIM = """
            select dispute_id from archive where due_at <= :now order by due_at limit 1 for update skip locked
            """;
    private static final String KEEP = """
            update archive set due_at = null, tries = 0, sequence = :sequence, made_at = :now, content = :content
            where dispute_id = :id
            """;
    private static final String LATER = """
            update archive set tries = tries + 1,
                due_at = cast(:now as timestamptz) + least(interval '1 minute' * power(2, tries), interval '6 hours')
            where dispute_id = :id
            """;
    private static final String MADE =
            "select made_at, sequence from archive where dispute_id = :id and made_at is not null";
    private static final String CONTENT = "select content from archive where dispute_id = :id and made_at is not null";

    private final EntityManager entities;
    private final Sealer sealer;

    Archives(EntityManager entities, Sealer sealer) {
        this.entities = entities;
        this.sealer = sealer;
    }

    /** The file has ended, or something was added to one that had: it is made into a document, soon. */
    public void order(UUID dispute, int county, Instant now) {
        entities.createNativeQuery(ORDER)
                .setParameter("id", dispute)
                .setParameter("county", county)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** One that is to be made, until the end of the transaction; what another replica claims is passed over. */
    Optional<UUID> claim(Instant now) {
        return first(entities.createNativeQuery(CLAIM, UUID.class).setParameter("now", now));
    }

    /** @param sequence of the latest step that stands in it */
    void keep(UUID dispute, long sequence, byte[] document, Instant now) {
        entities.createNativeQuery(KEEP)
                .setParameter("id", dispute)
                .setParameter("sequence", sequence)
                .setParameter("content", sealer.seal(document, context(dispute)))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** It could not be made: it is tried again, the later the more often. */
    void putOff(UUID dispute, Instant now) {
        entities.createNativeQuery(LATER)
                .setParameter("id", dispute)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Empty while it has not been made. */
    public Optional<Archived> of(UUID dispute) {
        Optional<Tuple> made =
                first(entities.createNativeQuery(MADE, Tuple.class).setParameter("id", dispute));
        return made.map(row -> new Archived(row.get(0, Instant.class), row.get(1, Long.class)));
    }

    /** The document itself; empty while it has not been made. */
    Optional<byte[]> content(UUID dispute) {
        Optional<byte[]> kept =
                first(entities.createNativeQuery(CONTENT, byte[].class).setParameter("id", dispute));
        return kept.map(content -> sealer.open(content, context(dispute)));
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> first(Query query) {
        return query.getResultList().stream().findFirst();
    }

    private static byte[] context(UUID dispute) {
        return ("archive " + dispute).getBytes(StandardCharsets.US_ASCII);
    }
}
