package org.onebeat.jurisdiction.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;

/**
 * Where an area of some kind comes to stand.
 *
 * @param county the area's county; its own id for a county
 * @param township of a village or a grid, else null
 * @param station of a sector, a village or a grid, else null
 * @param sector of a village or a grid that is in one, else null
 * @param village of a grid, else null
 */
public record Place(AreaKind kind, int county, Integer township, Integer station, Integer sector, Integer village) {

    /** Id of the city, the root of both trees. */
    public static final int CITY = 1;

    /** Of anything but a grid, and in no sector. */
    public Place(AreaKind kind, int county, Integer township, Integer station) {
        this(kind, county, township, station, null, null);
    }

    public static Place ofCity() {
        return new Place(AreaKind.CITY, CITY, null, null);
    }

    public static Place ofCounty(int id) {
        return new Place(AreaKind.COUNTY, id, null, null);
    }

    public Ancestors ancestorsOf(int id) {
        return switch (kind) {
            case CITY, COUNTY -> Ancestors.ofCounty(id);
            case TOWNSHIP -> new Ancestors(county, id, null, null, null);
            case STATION -> new Ancestors(county, null, id, null, null);
            case SECTOR -> new Ancestors(county, null, station, id, null);
            case VILLAGE -> new Ancestors(county, township, station, sector, id);
            case GRID -> new Ancestors(county, township, station, sector, village);
        };
    }

    List<Membership> membershipsFrom(LocalDate day) {
        List<Membership> memberships = new ArrayList<>();
        switch (kind) {
            case CITY -> {}
            case COUNTY -> memberships.add(new Membership(AreaKind.CITY, CITY, day, null));
            case TOWNSHIP, STATION -> memberships.add(new Membership(AreaKind.COUNTY, county, day, null));
            case SECTOR -> memberships.add(new Membership(AreaKind.STATION, station, day, null));
            case VILLAGE -> {
                memberships.add(new Membership(AreaKind.TOWNSHIP, township, day, null));
                memberships.add(new Membership(AreaKind.STATION, station, day, null));
                if (sector != null) {
                    memberships.add(new Membership(AreaKind.SECTOR, sector, day, null));
                }
            }
            case GRID -> memberships.add(new Membership(AreaKind.VILLAGE, village, day, null));
        }
        return memberships;
    }
}
