package org.onebeat.cases.partner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;

/**
 * Who signs in for which agency. The whole county knows it, so that it stands behind the county's wall only; those who sign
 * in for one are behind that wall themselves, and only ever ask for their own.
 */
@ApplicationScoped
public class Delegates {

    private final EntityManager entities;
    private final Territory territory;
    private final Wall wall;

    Delegates(EntityManager entities, Territory territory, Wall wall) {
        this.entities = entities;
        this.territory = territory;
        this.wall = wall;
    }

    /** Those of a county at present, by agency. */
    public List<Delegate> of(int county, Instant now) {
        Set<Integer> posted =
                posted(county, now).stream().map(Holder::postingId).collect(Collectors.toSet());
        return entities.createQuery(
                        "from Delegate it where it.county = :county and it.until is null order by it.agency, it.since",
                        Delegate.class)
                .setParameter("county", county)
                .getResultStream()
                .filter(known -> posted.contains(known.posting()))
                .toList();
    }

    /** Person ids of those who sign in for this agency there. */
    public List<Integer> peopleOf(String agency, int county, Instant now) {
        return of(county, now).stream()
                .filter(known -> known.agency().equals(agency))
                .map(Delegate::person)
                .toList();
    }

    /** For which agencies the holder of these postings signs in. */
    public Set<String> agenciesOf(Collection<Integer> postings) {
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew()
                .call(() -> Set.copyOf(entities.createQuery(
                                "select distinct it.agency from Delegate it where it.posting in :postings and it.until is null",
                                String.class)
                        .setParameter("postings", postings)
                        .getResultList())));
    }

    /** Everybody who is posted as PARTNER in a county. */
    List<Holder> posted(int county, Instant now) {
        return territory.holdersOf(county, Role.PARTNER, now);
    }

    Optional<Delegate> findLocked(UUID id) {
        return Optional.ofNullable(entities.find(Delegate.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(known -> known.until() == null);
    }

    void add(Delegate delegate) {
        entities.persist(delegate);
        entities.flush();
    }

    void settle() {
        entities.flush();
    }
}
