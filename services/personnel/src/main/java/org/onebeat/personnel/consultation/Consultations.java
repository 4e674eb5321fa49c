package org.onebeat.personnel.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The consultations of the city and its counties. */
@ApplicationScoped
class Consultations extends ScopedRepository<Consultation, Integer> {
    private static final Sort ORDER = Sort.descending("plannedOn", "id");

    Consultations(ScopedSession session) {
        super(Consultation.class, session);
    }

    /** The latest first. */
    List<Consultation> of(Integer unit, List<?> after, int limit) {
        return list(Restriction.none().andIf(unit, "it.unitId = :unit", "unit"), ORDER, after, limit);
    }

    /** When each of these units held its last one; who held none is left out. */
    Map<Integer, LocalDate> lastHeld(Collection<Integer> units) {
        Restriction held =
                Restriction.of("it.unitId in :units and it.heldOn is not null").with("units", units);
        return select("it.unitId, max(it.heldOn)", held, "group by it.unitId", Object[].class).stream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (LocalDate) row[1]));
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
