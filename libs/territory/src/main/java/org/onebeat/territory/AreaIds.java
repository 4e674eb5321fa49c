package org.onebeat.territory;

/** Where something stands, as events tell it in {@code place}: area ids; there is one city, the root of both trees. */
public record AreaIds(int city, Integer county, Integer township, Integer station, Integer sector, Integer village) {
    private static final int CITY = 1;

    public static AreaIds of(Ancestors where) {
        return new AreaIds(
                CITY, where.countyId(), where.townshipId(), where.stationId(), where.sectorId(), where.villageId());
    }

    public Ancestors ancestors() {
        return new Ancestors(county, township, station, sector, village);
    }
}
