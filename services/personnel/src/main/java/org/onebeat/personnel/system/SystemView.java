package org.onebeat.personnel.system;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.account.AccountState;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Area;

/**
 * What is shown of a system.
 *
 * @param until the first day on which it is closed
 * @param open whether it is let in today, once its client is made
 * @param state how far its client in Keycloak follows
 * @param cause why that failed
 */
record SystemView(
        int id,
        String client,
        String name,
        String owner,
        String contact,
        String purpose,
        List<CoveredArea> areas,
        List<String> scopes,
        LocalDate from,
        LocalDate until,
        boolean open,
        String endReason,
        AccountState state,
        String cause,
        long version) {

    static SystemView of(ConnectedSystem system, Instant now, LocalDate today, Map<Integer, Area> areas) {
        return new SystemView(
                system.id(),
                system.client(),
                system.name(),
                system.owner(),
                system.contact(),
                system.purpose(),
                system.areas(now).stream().map(id -> CoveredArea.of(id, areas)).toList(),
                system.scopes().stream().sorted().toList(),
                system.from(),
                system.until(),
                system.until().isAfter(today),
                system.endReason().orElse(null),
                system.account().state(),
                system.account().cause().orElse(null),
                system.sequence());
    }
}
