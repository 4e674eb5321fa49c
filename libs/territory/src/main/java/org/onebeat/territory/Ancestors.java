package org.onebeat.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * Where a row stands in both trees: the columns every scoped row carries, kept up to date when a village moves. Ids of
 * areas; what does not apply is null, only the county is always there (a row of the city itself has the city's own id).
 */
@Embeddable
public record Ancestors(
        @Column(name = "county_id", nullable = false) Integer countyId,
        @Column(name = "township_id") Integer townshipId,
        @Column(name = "station_id") Integer stationId,
        @Column(name = "sector_id") Integer sectorId,
        @Column(name = "village_id") Integer villageId) {

    public Ancestors {
        Objects.requireNonNull(countyId, "a scoped row stands in a county");
    }

    /** A row that belongs to the county as a whole. */
    public static Ancestors ofCounty(int countyId) {
        return new Ancestors(countyId, null, null, null, null);
    }

    /** The area of this kind above the row; null where there is none. CITY and GRID are not carried by rows. */
    public Integer at(AreaKind kind) {
        return switch (kind) {
            case COUNTY -> countyId;
            case TOWNSHIP -> townshipId;
            case STATION -> stationId;
            case SECTOR -> sectorId;
            case VILLAGE -> villageId;
            case CITY, GRID -> null;
        };
    }
}
