package org.onebeat.personnel.incentive.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What is on record of the service of people in scope. */
@ApplicationScoped
public class ServiceRecords extends ScopedRepository<ServiceRecord, Integer> {
    private static final Sort ORDER = Sort.descending("on", "id");

    ServiceRecords(ScopedSession session) {
        super(ServiceRecord.class, session);
    }

    /** What counts of these people, the latest first. */
    public List<ServiceRecord> ofPeople(Collection<Integer> people) {
        Restriction standing = Restriction.of("it.struckOn is null and it.personId in :people");
        return people.isEmpty() ? List.of() : list(standing.with("people", people), ORDER, Integer.MAX_VALUE);
    }

    /** What counts of these kinds, of whoever is in scope. */
    public List<ServiceRecord> of(Catalogue catalogue, String code) {
        Restriction standing = Restriction.of("it.struckOn is null and it.catalogue = :catalogue and it.code = :code");
        return list(standing.with("catalogue", catalogue).with("code", code), ORDER, Integer.MAX_VALUE);
    }

    List<ServiceRecord> matching(Restriction where, List<?> after, int limit) {
        return list(where, ORDER, after, limit);
    }

    /** Writes what was done, so that one that is there already is refused here. */
    void settle() {
        flush();
    }
}
