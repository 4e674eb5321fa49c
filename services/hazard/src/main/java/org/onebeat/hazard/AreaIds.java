package org.onebeat.hazard;

import org.onebeat.territory.Ancestors;

/** Where something stands, as area ids: the {@code place} of every event. There is one city, the root of both trees. */
public record AreaIds(int city, Integer county, Integer township, Integer station, Integer sector, Integer village) {

    private static final int CITY = 1;

    public static AreaIds of(Ancestors where) {
        return new AreaIds(
                CITY, where.countyId(), where.townshipId(), where.stationId(), where.sectorId(), where.villageId());
    }
}
