package org.onebeat.jurisdiction.patrol;

import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.territory.AreaName;

/**
 * A patrol sector as a line of a list.
 *
 * @param closedOn the first day on which it is no more, null while open
 * @param arrangement today's; of one that begins later its first, of a closed one its last
 */
record PatrolSectorItem(
        UUID id,
        String code,
        String name,
        AreaName county,
        LocalDate openedOn,
        LocalDate closedOn,
        ArrangementView arrangement,
        long version) {

    static PatrolSectorItem of(PatrolSector sector, Ground ground) {
        return new PatrolSectorItem(
                sector.id(),
                sector.code(),
                sector.name(),
                ground.named().area(sector.ancestors().countyId()),
                sector.openedOn(),
                sector.closedOn(),
                sector.arrangementOn(ground.today())
                        .map(it -> ArrangementView.of(sector, it, ground))
                        .orElse(null),
                sector.version());
    }
}
