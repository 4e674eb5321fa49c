package org.onebeat.jurisdiction.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.service.position.ReferenceSystem;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * Outlines that came in together.
 *
 * @param where the county, or the city where they were of several
 * @param approval the map's approval number, null if it has none
 */
record PackView(
        UUID id,
        AreaName where,
        ReferenceSystem system,
        String approval,
        String source,
        LocalDate from,
        int features,
        int added,
        int replaced,
        int unchanged,
        int warnings,
        Instant importedAt,
        StaffName importedBy) {

    static PackView of(Pack pack, Named named) {
        Changes changes = pack.changes();
        return new PackView(
                pack.id(),
                named.area(pack.ancestors().countyId()),
                pack.system(),
                pack.approval(),
                pack.source(),
                pack.from(),
                pack.features(),
                changes.added(),
                changes.replaced(),
                changes.unchanged(),
                pack.warnings(),
                pack.importedAt(),
                named.person(pack.importedBy()));
    }
}
