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
 * @param township of a village, else null
 * @param station of a village, else null
 */
public record Place(AreaKind kind, int county, Integer township, Integer station) {

    /** Id of the city, the root of both trees. */
    public static final int CITY = 1;

    public static Place ofCity() {
        return new Place(AreaKind.CITY, CITY, null, null);
    }

    public static Place ofCounty(int id) {
        return new Place(AreaKind.COUNTY, id, null, null);
    }

    Ancestors ancestorsOf(int id) {
        return switch (kind) {
            case CITY, COUNTY -> Ancestors.ofCounty(id);
            case TOWNSHIP -> new Ancestors(county, id, null, null, null);
            case STATION -> new Ancestors(county, null, id, null, null);
            case VILLAGE -> new Ancestors(county, township, station, null, id);
            case SECTOR, GRID -> throw new IllegalStateException("no " + kind + " comes in yet");
        };
    }

    List<Membership> membershipsFrom(LocalDate day) {
        List<Membership> memberships = new ArrayList<>();
        switch (kind) {
            case COUNTY -> memberships.add(new Membership(AreaKind.CITY, CITY, day, null));
            case TOWNSHIP, STATION -> memberships.add(new Membership(AreaKind.COUNTY, county, day, null));
            case VILLAGE -> {
                memberships.add(new Membership(AreaKind.TOWNSHIP, township, day, null));
                memberships.add(new Membership(AreaKind.STATION, station, day, null));
            }
            default -> {}
        }
        return memberships;
    }
}
