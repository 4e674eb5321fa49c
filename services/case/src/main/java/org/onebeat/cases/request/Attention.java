package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Holder;
import org.onebeat.territory.OnDuty;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Whose attention a request asks for (domain.md section 5; who is on duty: ADR 16). Person ids. */
@ApplicationScoped
class Attention {

    private final Territory territory;

    Attention(Territory territory) {
        this.territory = territory;
    }

    /** What happened to it asks for these people; for nobody where it only tells. */
    List<Integer> asked(ResidentRequest request, Happening happening, Instant now) {
        return switch (happening) {
            case ASKED, ADDED, REOPENED ->
                request.kind() == RequestKind.HELP
                        ? called(request.ancestors(), request.responsible(), now)
                        : whose(request, now);
            case REMINDED -> whose(request, now);
            case OVERDUE ->
                Stream.concat(whose(request, now).stream(), chiefs(request.ancestors(), now))
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    /** A call for help is for whoever is there: who holds the village, and all on duty there whose post reaches it; else the chief. */
    private List<Integer> called(Ancestors where, Integer holder, Instant now) {
        List<Integer> there = Stream.concat(Optional.ofNullable(holder).stream(), onDuty(where, now))
                .distinct()
                .toList();
        return there.isEmpty() ? chiefs(where, now).toList() : there;
    }

    /** Who holds the village; where nobody does, who leads those on duty; where nobody is, the chief. */
    private List<Integer> whose(ResidentRequest request, Instant now) {
        return Optional.ofNullable(request.responsible())
                .or(() -> onDuty(request.ancestors(), now).findFirst())
                .map(List::of)
                .orElseGet(() -> chiefs(request.ancestors(), now).toList());
    }

    private Stream<Integer> onDuty(Ancestors where, Instant now) {
        return territory.onDuty(where, now).stream().filter(OnDuty::posted).map(OnDuty::personId);
    }

    private Stream<Integer> chiefs(Ancestors where, Instant now) {
        return where.stationId() == null
                ? Stream.empty()
                : territory.holdersOf(where.stationId(), Role.STATION_CHIEF, now).stream()
                        .map(Holder::personId);
    }
}
