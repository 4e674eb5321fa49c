package org.onebeat.fieldwork.handover;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The hand-overs within the caller's scope. */
@ApplicationScoped
class Handovers extends ScopedRepository<Handover, UUID> {

    static final List<Order<Handover>> ORDERS = List.of(
            Order.descending("handovers", "-movesAt", instant("movesAt", Handover::movesAt), uuid("id", Handover::id)),
            Order.ascending("handovers", "movesAt", instant("movesAt", Handover::movesAt), uuid("id", Handover::id)));

    private static final Sort AS_OPENED = Sort.ascending("openedAt", "id");
    private static final Set<HandoverState> UNSIGNED = Set.of(HandoverState.OPEN, HandoverState.HANDED_OVER);

    Handovers(ScopedSession session) {
        super(Handover.class, session);
    }

    /** Over any of these villages: what is not signed, and what was signed of the days since then. */
    List<Handover> over(Set<Integer> villages, LocalDate since) {
        return list(
                Restriction.of("(it.state in :unsigned or (it.state = :signed and it.day >= :since))"
                                + " and array_overlaps(it.villages, :villages)")
                        .with("unsigned", UNSIGNED)
                        .with("signed", HandoverState.TAKEN_OVER)
                        .with("since", since)
                        .with("villages", villages.toArray(Integer[]::new)),
                AS_OPENED,
                Integer.MAX_VALUE);
    }

    /** Whether the village was handed over to this person, who stands in there. */
    boolean tookOver(int person, int village) {
        return count(Restriction.of("it.incoming = :person and it.state <> :calledOff"
                                + " and array_contains(it.villages, :village)")
                        .with("person", person)
                        .with("calledOff", HandoverState.CALLED_OFF)
                        .with("village", village))
                > 0;
    }

    /** What became of those since that day, of a station or of the whole scope. */
    List<Outcome> outcomes(Integer station, LocalDate since) {
        return select(
                "it.day, it.dueAt, it.takenOverAt",
                Restriction.of("it.day >= :since and it.state <> :calledOff")
                        .with("since", since)
                        .with("calledOff", HandoverState.CALLED_OFF)
                        .andIf(station, "it.ancestors.stationId = :station", "station"),
                "",
                Outcome.class);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
