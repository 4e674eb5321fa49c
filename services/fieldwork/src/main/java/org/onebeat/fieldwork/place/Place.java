package org.onebeat.fieldwork.place;

import org.onebeat.territory.Ancestors;

/** Where something stands, as area ids, as events tell it; there is one city, the root of both trees. */
public record Place(int city, Integer county, Integer township, Integer station, Integer sector, Integer village) {

    private static final int CITY = 1;

    public static Place of(Ancestors where) {
        return new Place(
                CITY, where.countyId(), where.townshipId(), where.stationId(), where.sectorId(), where.villageId());
    }

    public Ancestors ancestors() {
        return new Ancestors(county, township, station, sector, village);
    }
}
