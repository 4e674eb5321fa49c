package org.onebeat.cases.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/**
 * Beats, sectors and stations that the present caller can ask in: those that adjoin, which is to say that they have
 * villages in the same township or of the same station; of a clerk, all of the county (domain.md section 5).
 */
@ApplicationScoped
class Neighbours {

    private static final Set<AreaKind> KINDS = Set.of(AreaKind.STATION, AreaKind.SECTOR, AreaKind.VILLAGE);

    private final Territory territory;
    private final CurrentCaller caller;

    Neighbours(Territory territory, CurrentCaller caller) {
        this.territory = territory;
        this.caller = caller;
    }

    /** Ids of areas; those in which the dispute itself lies are none. */
    Set<Integer> of(Dispute dispute, LocalDate today) {
        Ancestors where = dispute.ancestors();
        Set<Integer> around = new HashSet<>(
                caller.scopeAs(Role.COUNTY_CLERK).covers(where)
                        ? territory.below(Set.of(where.countyId()), KINDS, today)
                        : adjoining(where, today));
        around.removeAll(areas(where).collect(Collectors.toSet()));
        return around;
    }

    private Set<Integer> adjoining(Ancestors where, LocalDate today) {
        Set<Integer> near = Stream.of(where.townshipId(), where.stationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Integer> villages = territory.below(near, Set.of(AreaKind.VILLAGE), today);
        return territory.ancestorsOf(villages, today).values().stream()
                .filter(village -> village.countyId().equals(where.countyId()))
                .flatMap(Neighbours::areas)
                .collect(Collectors.toSet());
    }

    private static Stream<Integer> areas(Ancestors where) {
        return Stream.of(where.stationId(), where.sectorId(), where.villageId()).filter(Objects::nonNull);
    }
}
