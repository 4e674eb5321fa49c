package org.onebeat.cases.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.party.PartyView;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.OnDuty;
import org.onebeat.territory.StaffName;

/**
 * A request as those see it who answer it.
 *
 * @param conversation empty once it is erased
 * @param resident masked; null where nobody said who they are, or it is erased
 * @param dispute id of what it was turned into; null otherwise
 * @param onDuty who is on duty there now, while it waits for an answer
 * @param mayAnswer whether the caller may take steps with it, and not only read it
 * @param version for If-Match
 */
record RequestFile(
        UUID id,
        String number,
        RequestKind kind,
        RequestState state,
        List<Said> conversation,
        PartyView resident,
        AreaName village,
        AreaName station,
        StaffName responsible,
        Instant askedAt,
        Instant dueAt,
        Instant endedAt,
        Boolean solved,
        UUID dispute,
        boolean erased,
        List<OnDuty> onDuty,
        boolean mayAnswer,
        long version) {

    /** @param by null where the resident says it */
    record Said(Instant at, StaffName by, String text) {

        @Override
        public String toString() {
            return "a line";
        }
    }

    static RequestFile of(ResidentRequest request, Named named, List<OnDuty> onDuty, boolean mayAnswer) {
        return new RequestFile(
                request.id(),
                request.number(),
                request.kind(),
                request.state(),
                request.lines().lines().stream()
                        .map(line -> new Said(line.at(), named.person(line.by()), line.text()))
                        .toList(),
                request.residents().stream().findFirst().map(PartyView::masked).orElse(null),
                named.area(request.ancestors().villageId()),
                named.area(request.ancestors().stationId()),
                named.person(request.responsible()),
                request.askedAt(),
                request.dueAt(),
                request.endedAt(),
                request.solved(),
                request.dispute(),
                request.isErased(),
                onDuty,
                mayAnswer && request.state().isOpen(),
                request.version());
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "the file of " + number;
    }
}
