package org.onebeat.jurisdiction.area;

import java.time.LocalDate;
import java.util.Optional;
import org.onebeat.territory.AreaKind;

/**
 * What a check needs to know of an existing area; ids of parents are null where the kind has none.
 *
 * @param from its first day, which may lie ahead
 * @param until the first day on which it is no more, null while open
 * @param settled since when it stands below all its present parents; null of one that is planned
 */
public record Known(
        int id,
        AreaKind kind,
        Settlement settlement,
        String code,
        String name,
        Integer county,
        Integer township,
        Integer station,
        Integer sector,
        Integer village,
        LocalDate from,
        LocalDate until,
        LocalDate settled) {

    /** The area of this kind in which it stands directly. */
    public Optional<Integer> parent(AreaKind above) {
        return Optional.ofNullable(
                switch (above) {
                    case COUNTY -> county;
                    case TOWNSHIP -> township;
                    case STATION -> station;
                    case SECTOR -> sector;
                    case VILLAGE -> village;
                    case CITY, GRID -> null;
                });
    }
}
