package org.onebeat.cases.dispute;

import org.onebeat.territory.Ancestors;

/** Where a dispute stands, as area ids; there is one city, the root of both trees. */
public record Place(int city, Integer county, Integer township, Integer station, Integer sector, Integer village) {

    private static final int CITY = 1;

    static Place of(Ancestors where) {
        return new Place(
                CITY, where.countyId(), where.townshipId(), where.stationId(), where.sectorId(), where.villageId());
    }
}
