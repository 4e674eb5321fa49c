package org.onebeat.jurisdiction.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a check needs to know of a point.
 *
 * @param village area id of where it stands
 * @param closedOn the first day on which it is no more, null while open
 */
public record KnownPoint(
        UUID id,
        String kind,
        boolean room,
        String name,
        int village,
        LocalDate openedOn,
        LocalDate closedOn,
        long sequence,
        List<Service> services) {

    static KnownPoint of(PolicePoint point) {
        return new KnownPoint(
                point.id(),
                point.kind(),
                point.room(),
                point.name(),
                point.ancestors().villageId(),
                point.openedOn(),
                point.closedOn(),
                point.sequence(),
                List.copyOf(point.services()));
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Ids of the villages that it serves on that day. */
    public Set<Integer> servesOn(LocalDate day) {
        return services.stream()
                .filter(service -> service.on(day))
                .map(Service::village)
                .collect(Collectors.toSet());
    }
}
