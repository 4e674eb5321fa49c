package org.onebeat.jurisdiction.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.AreaName;

/**
 * A patrol sector with all its arrangements.
 *
 * @param closedOn the first day on which it is no more, null while open
 * @param arrangements past and coming ones too, the latest first
 * @param version for If-Match
 */
record PatrolSectorFile(
        UUID id,
        String code,
        String name,
        AreaName county,
        LocalDate openedOn,
        LocalDate closedOn,
        String closedBecause,
        List<ArrangementView> arrangements,
        long version) {

    static PatrolSectorFile of(PatrolSector sector, Ground ground) {
        return new PatrolSectorFile(
                sector.id(),
                sector.code(),
                sector.name(),
                ground.named().area(sector.ancestors().countyId()),
                sector.openedOn(),
                sector.closedOn(),
                sector.closedBecause(),
                sector.arrangements().stream()
                        .map(it -> ArrangementView.of(sector, it, ground))
                        .toList(),
                sector.version());
    }
}
