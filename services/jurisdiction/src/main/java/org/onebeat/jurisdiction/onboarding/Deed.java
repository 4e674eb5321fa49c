package org.onebeat.jurisdiction.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Revision;
import org.onebeat.jurisdiction.area.Settlement;

/**
 * What a committed workbook did to one area.
 *
 * @param added else changed, and the rest tells how it was before
 * @param before the area's sequence before, 0 of an added one
 * @param after the area's sequence after; another one today means that it changed since
 */
@Embeddable
record Deed(
        @Column(name = "area_id") int area,
        boolean added,
        long before,
        long after,
        String name,
        @Enumerated(EnumType.STRING) Settlement settlement,
        @Column(name = "station_id") Integer station,
        @Column(name = "sector_id") Integer sector) {

    static Deed added(Area area) {
        return new Deed(area.id(), true, 0, area.sequence(), null, null, null, null);
    }

    /** Of an area that is about to change once. */
    static Deed changing(Area area) {
        return new Deed(
                area.id(),
                false,
                area.sequence(),
                area.sequence() + 1,
                area.name(),
                area.settlement(),
                area.ancestors().stationId(),
                area.ancestors().sectorId());
    }

    /** Lets the area be what it was. */
    Revision reversed() {
        return new Revision(name, settlement, station, sector);
    }
}
